import type { Source } from '../../../core/reports/source.ts'
import { type JsonObject, objectOf } from '../../reports/json-object.ts'
import { DOCUMENT, type SpdxDocument, type SpdxPackage, writerIn } from './document.ts'

export function documentOfJson(source: Source): SpdxDocument {
  const report = objectOf(source)
  const described = report.texts('documentDescribes').map((to) => ({ from: DOCUMENT, type: 'DESCRIBES', to }))
  const relations = report.list('relationships').map((each) => ({
    from: each.text('spdxElementId'),
    type: each.text('relationshipType').toUpperCase(),
    to: each.text('relatedSpdxElement'),
  }))
  return {
    writer: writerIn(report.object('creationInfo')?.texts('creators') ?? []),
    packages: report.list('packages').map(readPackage),
    relations: [...described, ...relations],
  }
}

function readPackage(each: JsonObject): SpdxPackage {
  const purl = each.list('externalRefs').find((reference) => reference.textIf('referenceType') === 'purl')
  return {
    id: each.text('SPDXID'),
    name: each.text('name'),
    version: each.textIf('versionInfo'),
    purl: purl?.textIf('referenceLocator'),
    concluded: each.textIf('licenseConcluded'),
    declared: each.textIf('licenseDeclared'),
  }
}
