import type { Collector } from '../../../core/coverage/collector.ts'
import type { Fields } from '../../reports/json-object.ts'
import type { Edge } from '../json/edge.ts'

/** A range of the source in a map of istanbul; `line` and `skip` are of its versions before 1. */
export interface Spot {
  readonly start?: { readonly line?: unknown }
  readonly loc?: Spot
  readonly decl?: Spot
  readonly line?: unknown
  readonly locations?: readonly (Spot | null)[]
  readonly skip?: unknown
}

/** Adds what a map (`statementMap`, `fnMap`) lists with its counts (`s`, `f`); its key is its place in the map. */
export function addSpots(
  edge: Edge,
  to: Collector,
  map: Fields,
  counts: Fields,
  place: string,
  lineOf: (spot: Spot) => unknown,
): void {
  let listed = 0
  for (const id in map) {
    const spot = spotOf(edge, map[id], place, id)
    const hits = counts[id]
    listed++
    if (spot.skip === true) continue
    to.add(knownLine(edge, lineOf(spot), place, id), knownHits(edge, hits, place, id), listed)
  }
  checkListed(edge, listed, counts, place)
}

/** Adds every way of every branch of `branchMap` with its count of `b`; its key is its place among all ways of the file. */
export function addBranches(edge: Edge, to: Collector, map: Fields, counts: Fields, place: string): void {
  let [listed, ways] = [0, 0]
  for (const id in map) {
    const branch = spotOf(edge, map[id], place, id)
    const taken = counts[id]
    listed++
    if (!Array.isArray(taken)) throw edge.broken(`${place} of branch "${id}" should be a list of counts.`)
    const line = taken.length === 0 ? 0 : knownLine(edge, lineOfBranch(branch), place, id)
    for (let index = 0; index < taken.length; index++) {
      ways++
      if (branch.locations?.[index]?.skip !== true) to.add(line, knownHits(edge, taken[index], place, id), ways)
    }
  }
  checkListed(edge, listed, counts, place)
}

function lineOfBranch({ loc, line, locations }: Spot): unknown {
  return loc?.start?.line ?? line ?? locations?.[0]?.start?.line
}

function spotOf(edge: Edge, value: unknown, place: string, id: string): Spot {
  if (typeof value !== 'object' || value === null) throw edge.broken(`${place}: the map has no place for "${id}".`)
  return value
}

function knownLine(edge: Edge, line: unknown, place: string, id: string): number {
  if (typeof line === 'number' && line > 0) return edge.line(line, place)
  if (line !== undefined && line !== null && line !== 0)
    throw edge.broken(`${place}: the line of "${id}" is no number.`)
  edge.warn(`${place}: "${id}" is on no line of the file; it is counted, but not as a line.`)
  return 0
}

function knownHits(edge: Edge, hits: unknown, place: string, id: string): number {
  if (typeof hits === 'number' && hits >= 0) return hits
  return edge.hits(hits, `${place} "${id}"`)
}

function checkListed(edge: Edge, listed: number, counts: Fields, place: string): void {
  const counted = Object.keys(counts).length
  if (counted !== listed) throw edge.broken(`${place}: ${listed} are in the map and ${counted} are counted.`)
}
