import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take ten seconds or more, the longest first; whoever is missing here costs time and nothing else. */
export const LONG: readonly string[] = [
  'actions/canary-shift/rings',
  'e2e/canary-kill',
  'conformance/nginx-reload',
  'conformance/nginx',
  'conformance/haproxy',
  'e2e/canary-shift',
  'conformance/prometheus',
  'e2e/canary-github',
  'e2e/rings-template',
  'e2e/gates',
  'e2e/own-gate',
  'e2e/template',
  'providers/traffic/prometheus-server',
  'e2e/hostile-checks',
  'providers/presets/python',
  'e2e/canary-modes',
  'e2e/security-scan',
  'providers/scanners/installed-tools',
  'providers/routers/nginx-reload',
  'core/analysis/error-test',
  'providers/scanners/running/install',
  'providers/stores/github-lock',
]

/** Starts with the files that take long, so that none of them runs alone at the end; those that share a process come last. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b))
  }
}

function rank({ moduleId, project }: TestSpecification): number {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
  if (place !== -1) return place
  return LONG.length + (project.config.isolate ? 0 : 1)
}
