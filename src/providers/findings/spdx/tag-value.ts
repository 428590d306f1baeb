import type { Source } from '../../../core/reports/source.ts'
import { type SpdxDocument, type SpdxPackage, type SpdxRelation, writerIn } from './document.ts'
import { type Tag, tagsOf } from './tags.ts'

type Draft = { -readonly [Key in keyof SpdxPackage]: SpdxPackage[Key] }

const PURL = /^PACKAGE[-_]MANAGER\s+purl\s+(\S+)/

/** A package begins with its name and ends where the next one, a file or a snippet begins. */
export function documentOfTags(source: Source): SpdxDocument {
  const packages: Draft[] = []
  const relations: SpdxRelation[] = []
  const creators: string[] = []
  let current: Draft | undefined

  for (const tag of tagsOf(source)) {
    if (tag.name === 'PackageName') packages.push((current = draftOf(tag.value)))
    else if (tag.name === 'FileName' || tag.name === 'SnippetSPDXID') current = undefined
    else if (tag.name === 'Creator') creators.push(tag.value)
    else if (tag.name === 'Relationship') relations.push(...relationOf(tag.value))
    else if (current !== undefined) fill(current, tag)
  }
  return { writer: writerIn(creators), packages, relations }
}

function draftOf(name: string): Draft {
  return { id: '', name, version: undefined, purl: undefined, concluded: undefined, declared: undefined }
}

function fill(draft: Draft, { name, value }: Tag): void {
  if (name === 'SPDXID') draft.id = value
  if (name === 'PackageVersion') draft.version = value
  if (name === 'PackageLicenseConcluded') draft.concluded = value
  if (name === 'PackageLicenseDeclared') draft.declared = value
  if (name === 'ExternalRef') draft.purl ??= PURL.exec(value)?.[1]
}

function relationOf(value: string): SpdxRelation[] {
  const [from, type, to] = value.split(/\s+/)
  return from === undefined || type === undefined || to === undefined ? [] : [{ from, type: type.toUpperCase(), to }]
}
