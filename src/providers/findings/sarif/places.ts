import type { Spot } from '../../../core/findings/finding.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { decoded } from '../shared/purl.ts'
import { spotOf } from '../shared/spot.ts'

export interface Place {
  readonly spot: Spot | undefined
  /** The address of what is no file. */
  readonly url: string | undefined
  /** The code of the region, if the report has it. */
  readonly snippet: string | undefined
  /** What else the location is called: of packages, "name@version" or a package URL. */
  readonly names: readonly string[]
}

/** Reads the locations of a run. */
export type Places = (location: JsonObject) => Place

const SCHEME = /^[a-z][a-z\d+.-]+:/i
/** Bases may stand on bases; nobody needs more, and a circle has to end. */
const DEEPEST = 8

/**
 * Paths are those below the outermost base, which is the root of the sources and is left out itself; of a file URI without
 * a base the absolute path. Percent-encoding is undone.
 */
export function placesOf(run: JsonObject): Places {
  const bases = run.object('originalUriBaseIds')
  const artifacts = run.list('artifacts')
  const folders = new Map<string, string>()

  function folderOf(id: string, depth = 0): string {
    const known = folders.get(id)
    if (known !== undefined) return known
    const base = bases?.object(id)
    const uri = base?.textIf('uri')?.trim() ?? ''
    const above = base?.textIf('uriBaseId')
    const own = SCHEME.test(uri) ? '' : uri
    const folder = above === undefined || depth === DEEPEST ? own : folderOf(above, depth + 1) + own
    folders.set(id, folder)
    return folder
  }

  function uriOf(location: JsonObject | undefined): string | undefined {
    const index = location?.numberIf('index')
    const given =
      location?.textIf('uri') === undefined && index !== undefined ? artifacts[index]?.object('location') : location
    const uri = given?.textIf('uri')?.trim()
    if (uri === undefined || SCHEME.test(uri)) return uri
    const base = given?.textIf('uriBaseId')
    return base === undefined ? uri : folderOf(base) + uri
  }

  return (location) => {
    const physical = location.object('physicalLocation')
    const region = physical?.object('region')
    const uri = uriOf(physical?.object('artifactLocation'))
    const isAddress = uri !== undefined && /^https?:/i.test(uri)
    const names = location.list('logicalLocations').flatMap((each) => each.textIf('fullyQualifiedName') ?? [])
    return {
      spot: isAddress ? undefined : spotOf(uri === undefined ? undefined : pathOf(uri), regionOf(region)),
      url: isAddress ? uri : undefined,
      snippet: region?.object('snippet')?.textIf('text'),
      names,
    }
  }
}

function regionOf(region: JsonObject | undefined) {
  return {
    line: region?.numberIf('startLine'),
    endLine: region?.numberIf('endLine'),
    column: region?.numberIf('startColumn'),
    endColumn: region?.numberIf('endColumn'),
  }
}

/** "/home/a b" of "file:///home/a%20b", "C:/a" of "file:///C:/a", "a b" of "a%20b". */
function pathOf(uri: string): string {
  const path = decoded(uri.replace(/^file:\/\/(?=\/)/i, '').replace(/^file:/i, ''))
  return path.replace(/^\/(?=[a-z]:[/\\])/i, '')
}
