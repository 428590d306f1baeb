import { describe, expect, it } from 'vitest'
import { read } from './sources.ts'

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly integrity?: string }>>
}

const manifest: Package = JSON.parse(read('package.json'))
const lock: Lock = JSON.parse(read('package-lock.json'))

/** A new name in either list is a decision, not a convenience. */
describe('the packages we stand on', () => {
  it('are three in the bundle', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['@octokit/core', 'yaml', 'zod'])
  })

  it('are these for the work on it', () => {
    expect(Object.keys(manifest.devDependencies)).toEqual([
      '@actions/core',
      '@actions/languageservice',
      '@biomejs/biome',
      '@microsoft/sarif-multitool',
      '@types/node',
      '@vercel/ncc',
      'ajv',
      'fast-check',
      'fast-xml-parser',
      'junit2json',
      'lcov-parse',
      'node',
      'test-results-parser',
      'typescript',
      'vitest',
    ])
  })

  it('are at exact versions', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('bring nothing else into the bundle than what Octokit stands on', () => {
    const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true)
    expect(shipped.map(([path]) => path)).toEqual(
      [
        '@octokit/auth-token',
        '@octokit/core',
        '@octokit/endpoint',
        '@octokit/graphql',
        '@octokit/openapi-types',
        '@octokit/request',
        '@octokit/request-error',
        '@octokit/types',
        'before-after-hook',
        'content-type',
        'json-with-bigint',
        'universal-user-agent',
        'yaml',
        'zod',
      ].map((name) => `node_modules/${name}`),
    )
  })

  it('are checked by their hash, wherever they come from', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  })
})
