# Project: nunit
# NUnit 2, on Mono. NUnit 3 and later, MSTest and xUnit.net come from NuGet alone.
debian nunit-console mono-mcs nunit-console libnunit-cil-dev
out=$OUT/nunit
mkdir -p "$out"
mcs -debug -target:library -pkg:nunit -out:shop.dll Shop.cs
MONO_OPTIONS=--debug nunit-console -nologo -nodots -noshadow shop.dll -xml="$out/TestResult.xml" >run.log || true
sed -n '/^Tests run/,/Not run/p' run.log >"$out/summary.txt"
# The machine, its kernel and its user.
sed -i 's/^  <environment .*$/  <environment nunit-version="2.6.4.0" \/>/' "$out/TestResult.xml"
echo "NUnit $(dpkg-query -W -f '${Version}' nunit-console)" >"$out/VERSION"
