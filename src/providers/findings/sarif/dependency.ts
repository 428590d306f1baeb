import type { Package } from '../../../core/findings/finding.ts'
import { readNumber } from '../../../core/numeral.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { distinct } from '../shared/names.ts'
import { packageOfPurl, purlType } from '../shared/purl.ts'
import { type Rule, textsIn } from './rule.ts'

export interface Dependency {
  readonly package: Package | undefined
  readonly fixedIn: readonly string[]
  readonly epss: number | undefined
}

/**
 * The package that a result is about. SARIF has no place for it: Trivy, Grype and Docker Scout write lines such as
 * "Package: x" into texts, Docker Scout and dependency-check a package URL, Snyk "name@version", OSV-Scanner a sentence.
 */
export function dependencyIn(message: string, rule: Rule | undefined, names: readonly string[]): Dependency {
  const labels = new Map([...labelsIn(rule?.help ?? ''), ...labelsIn(message)])
  const fixed = labels.get('fixed version') ?? labels.get('fix version') ?? ''
  return {
    package: ofUrl(labels, rule?.properties, names) ?? ofLabels(labels) ?? ofSentence(message) ?? ofNames(names),
    fixedIn: distinct(fixed.split(/,\s*/)).filter((version) => !/^not fixed$/i.test(version)),
    epss: readNumber(labels.get('epss score') ?? ''),
  }
}

const LABEL = /^[ \t]*([A-Z][A-Za-z ]{2,20}?)[ \t]*:[ \t]*(\S.*)$/gm

function labelsIn(text: string): [string, string][] {
  return [...text.matchAll(LABEL)].map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()])
}

function ofUrl(labels: ReadonlyMap<string, string>, properties: JsonObject | undefined, names: readonly string[]) {
  const urls = [labels.get('package'), ...names, ...textsIn(properties?.raw('purls'))]
  return packageOfPurl(urls.find((each) => each?.startsWith('pkg:')))
}

function ofLabels(labels: ReadonlyMap<string, string>): Package | undefined {
  const name = labels.get('package')
  const version = labels.get('installed version') ?? labels.get('version')
  return name === undefined ? undefined : { name, version, ecosystem: purlType(labels.get('type')) }
}

function ofSentence(message: string): Package | undefined {
  const [, name, version] = /Package '(.+?)@([^'@]+)' is vulnerable/.exec(message) ?? []
  return name === undefined ? undefined : { name, version }
}

function ofNames(names: readonly string[]): Package | undefined {
  const [, name, version] = names.map((each) => /^(.+)@([^@\s]+)$/.exec(each)).find(Boolean) ?? []
  return name === undefined ? undefined : { name, version }
}
