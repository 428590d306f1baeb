import type { Package } from '../../../core/findings/finding.ts'
import type { Source } from '../../../core/reports/source.ts'
import { type JsonObject, objectOf } from '../../reports/json-object.ts'
import { distinct, licenseOf } from '../shared/names.ts'
import { barePurl, ecosystemOf } from '../shared/purl.ts'
import type { Affected, Bom, Component, Flaw } from './bom.ts'

export function bomOfJson(source: Source): Bom {
  const report = objectOf(source)
  const metadata = report.object('metadata')
  return {
    writer: metadata && writerOf(metadata),
    root: metadata?.object('component')?.textIf('bom-ref'),
    components: componentsOf(report),
    needs: report.list('dependencies').map((each) => [each.text('ref'), each.texts('dependsOn')] as const),
    flaws: report.list('vulnerabilities').map(readFlaw),
  }
}

/** Until 1.4 a list of tools, since 1.5 an object with components. */
function writerOf(metadata: JsonObject): string | undefined {
  const isList = Array.isArray(metadata.raw('tools'))
  const [tool] = isList ? metadata.list('tools') : (metadata.object('tools')?.list('components') ?? [])
  return [tool?.textIf('name'), tool?.textIf('version')].filter(Boolean).join(' ') || undefined
}

function componentsOf(report: JsonObject): Component[] {
  const found: Component[] = []
  const waiting = report.list('components').reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push({ ref: next.textIf('bom-ref'), type: next.textIf('type'), about: packageOf(next) })
    for (const inside of next.list('components').reverse()) waiting.push(inside)
  }
  return found
}

function packageOf(component: JsonObject): Package {
  const purl = barePurl(component.textIf('purl'))
  const group = component.textIf('group')
  const ecosystem = ecosystemOf(purl)
  const name = component.text('name')
  return {
    name: group ? `${group}${ecosystem === 'maven' ? ':' : '/'}${name}` : name,
    version: component.textIf('version') || undefined,
    ecosystem,
    purl,
    development: isDevelopment(component) || undefined,
    license: licenseOf(component.list('licenses').map(nameOfLicense)),
  }
}

function nameOfLicense(choice: JsonObject): string | undefined {
  const license = choice.object('license')
  return choice.textIf('expression') ?? license?.textIf('id') ?? license?.textIf('name')
}

/** The property taxonomy of cyclonedx-npm. */
function isDevelopment(component: JsonObject): boolean {
  return component
    .list('properties')
    .some((each) => each.textIf('name') === 'cdx:npm:package:development' && each.textIf('value') === 'true')
}

function readFlaw(flaw: JsonObject): Flaw {
  const analysis = flaw.object('analysis')
  const properties = flaw.list('properties').filter((each) => each.textIf('name')?.endsWith(':fixed_versions'))
  return {
    id: flaw.textIf('id') ?? flaw.textIf('bom-ref') ?? 'without-id',
    aliases: flaw.list('references').flatMap((each) => each.textIf('id') ?? []),
    ratings: flaw.list('ratings').map((each) => ({
      severity: each.textIf('severity'),
      score: each.numberIf('score'),
      method: each.textIf('method'),
      vector: each.textIf('vector'),
    })),
    cwe: numbersIn(flaw.raw('cwes')),
    description: flaw.textIf('description'),
    detail: flaw.textIf('detail'),
    url: flaw.object('source')?.textIf('url') ?? flaw.list('advisories')[0]?.textIf('url'),
    affects: flaw.list('affects').map(readAffected),
    fixedIn: distinct(properties.flatMap((each) => (each.textIf('value') ?? '').split(/,\s*/))),
    state: analysis?.textIf('state'),
    justification: analysis?.textIf('justification') ?? analysis?.textIf('detail'),
  }
}

function readAffected(affected: JsonObject): Affected {
  const unaffected = affected.list('versions').filter((each) => each.textIf('status') === 'unaffected')
  return { ref: affected.text('ref'), fixedIn: distinct(unaffected.map((each) => each.textIf('version'))) }
}

function numbersIn(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((each) => Number.isInteger(each)) : []
}
