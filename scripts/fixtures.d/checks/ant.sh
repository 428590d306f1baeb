# Project: ant
ant=1.10.15
maven_jar org.apache.ant:ant:$ant ant-$ant.jar
maven_jar org.apache.ant:ant-launcher:$ant ant-launcher-$ant.jar
maven_jar org.apache.ant:ant-junit:$ant ant-junit-$ant.jar
maven_jar org.apache.ant:ant-junit4:$ant ant-junit4-$ant.jar
maven_jar junit:junit:4.13.2 junit-4.13.2.jar
maven_jar org.hamcrest:hamcrest-core:1.3 hamcrest-core-1.3.jar

out=$OUT/ant
mkdir -p "$out"
export CLASSPATH=$CACHE/java/ant-$ant.jar:$CACHE/java/ant-launcher-$ant.jar:$CACHE/java/ant-junit-$ant.jar:$CACHE/java/ant-junit4-$ant.jar:$CACHE/java/junit-4.13.2.jar:$CACHE/java/hamcrest-core-1.3.jar
java org.apache.tools.ant.Main | sed -n 's/^ *\[junit\] *//p' >"$out/summary.txt" || true
# The properties of Java would tell everything about this machine.
for report in reports/*.xml; do sed '/^  <properties>$/,/^  <\/properties>$/d' "$report" >"$out/${report##*/}"; done
echo "Ant $ant, its task junit with JUnit 4.13.2" >"$out/VERSION"
