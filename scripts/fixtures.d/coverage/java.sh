# Project: java
jacoco=0.8.14
maven_jar "org.jacoco:org.jacoco.cli:$jacoco:jar:nodeps" "org.jacoco.cli-$jacoco-nodeps.jar"
maven_jar "org.jacoco:org.jacoco.agent:$jacoco:jar:runtime" "org.jacoco.agent-$jacoco-runtime.jar"
mkdir classes "$OUT/jacoco"
find src -name '*.java' -print0 | xargs -0 javac -g -d classes
java "-javaagent:$CACHE/java/org.jacoco.agent-$jacoco-runtime.jar=destfile=jacoco.exec" -cp classes shop.Check
java -jar "$CACHE/java/org.jacoco.cli-$jacoco-nodeps.jar" report jacoco.exec --classfiles classes --sourcefiles src --name shop --quiet \
  --xml "$OUT/jacoco/jacoco.xml" --csv "$OUT/jacoco/summary.csv"
echo "JaCoCo $jacoco" >"$OUT/jacoco/VERSION"

clover=4.5.2
maven_jar "org.openclover:clover:$clover" "clover-$clover.jar"
export CLASSPATH=$CACHE/java/clover-$clover.jar:instrumented-classes
mkdir instrumented-classes "$OUT/openclover"
java com.atlassian.clover.CloverInstr --initstring clover.db --srcdir src --destdir instrumented --source 17 >/dev/null
find instrumented -name '*.java' -print0 | xargs -0 javac -g -d instrumented-classes
java shop.Check
java com.atlassian.clover.reporters.xml.XMLReporter --initstring clover.db --outfile "$OUT/openclover/clover.xml" --title shop --lineinfo >/dev/null
java com.atlassian.clover.reporters.console.ConsoleReporter --initstring clover.db --level summary >"$OUT/openclover/summary.txt"
echo "OpenClover $clover" >"$OUT/openclover/VERSION"
