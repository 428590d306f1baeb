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
  it('are two in the bundle', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['yaml', 'zod'])
  })

  it('are these for the work on it', () => {
    expect(Object.keys(manifest.devDependencies)).toEqual([
      '@actions/core',
      '@biomejs/biome',
      '@types/node',
      '@vercel/ncc',
      'node',
      'typescript',
      'vitest',
    ])
  })

  it('are at exact versions', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('bring nothing else into the bundle', () => {
    const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true)
    expect(shipped.map(([path]) => path)).toEqual(['node_modules/yaml', 'node_modules/zod'])
  })

  it('are checked by their hash, wherever they come from', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  })
})
