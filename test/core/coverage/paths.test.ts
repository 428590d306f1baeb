import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexPaths } from '../../../src/core/coverage/path-index.ts'
import { mapPaths, type PathContext } from '../../../src/core/coverage/paths.ts'
import { timed } from '../../support/cpu-time.ts'

const HERE: PathContext = { workspace: '/home/runner/work/r/r', reportFolder: 'coverage', roots: [], goModules: [] }

function map(given: readonly string[], repository: readonly string[], context: Partial<PathContext> = {}) {
  const { paths, ambiguous } = mapPaths(given, indexPaths(repository), { ...HERE, ...context })
  return { files: given.map((path) => paths.get(path) ?? '-'), ambiguous: ambiguous.map(({ path }) => path) }
}
const files = (...args: Parameters<typeof map>) => map(...args).files

describe('a path that says where it is', () => {
  const repository = ['src/a.ts', 'src/b.ts', 'packages/a/src/a.ts']
  it.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src/a.ts', 'src/a.ts'],
    ['src/../src//b.ts', 'src/b.ts'],
    ['/home/runner/work/r/r/src/a.ts', 'src/a.ts'],
    ['file:///home/runner/work/r/r/src/a.ts', 'src/a.ts'],
    ['/home/runner/work/r/r/lib/../src/a.ts', 'src/a.ts'],
    ['/home/runner/work/r/r/dist/src/a.ts', '-'],
    ['/home/runner/work/r/r', '-'],
    ['src', '-'],
    ['', '-'],
    ['/', '-'],
    ['..', '-'],
  ])('%j is %s', (path, file) => {
    expect(files([path], repository)).toEqual([file])
  })
  it.each(['d:\\a\\r\\r\\src\\a.ts', 'D:/a/r/r/src/a.ts', 'D:\\A\\R\\r\\src\\a.ts', 'file:///D:/a/r/r/src/a.ts'])(
    'is found on Windows: %s',
    (path) => {
      expect(files([path], repository, { workspace: 'D:\\a\\r\\r' })).toEqual(['src/a.ts'])
    },
  )
})

describe('a path that leads out of the repository', () => {
  it.each(['../src/a.ts', '../../../../etc/passwd', '/etc/passwd', 'src/../../src/a.ts/..'])(
    '%s is none of it',
    (path) => {
      expect(files([path, 'src/b.ts'], ['src/b.ts', 'deep/src/a.ts'], { reportFolder: '' })).toEqual(['-', 'src/b.ts'])
    },
  )
  it('may lead back into it from the folder of a package', () => {
    const repository = ['packages/a/src/a.ts', 'packages/b/src/b.ts']
    expect(files(['src/a.ts', '../b/src/b.ts'], repository, { reportFolder: 'packages/a/coverage' })).toEqual(
      repository,
    )
  })
})

describe('a path relative to a folder of its own', () => {
  const repository = ['src/x.ts', 'packages/a/src/x.ts', 'packages/a/src/y.ts', 'packages/b/src/x.ts']
  it('is that of the package whose report it is', () => {
    const context = { reportFolder: 'packages/a/coverage' }
    expect(files(['src/x.ts', 'src/y.ts'], repository, context)).toEqual(['packages/a/src/x.ts', 'packages/a/src/y.ts'])
    expect(files(['src/x.ts'], repository, context)).toEqual(['packages/a/src/x.ts'])
  })
  it('is that of the root when most of the report is there', () => {
    const context = { reportFolder: 'packages/a/coverage' }
    expect(files(['src/x.ts', 'packages/b/src/x.ts'], repository, context)).toEqual(['src/x.ts', 'packages/b/src/x.ts'])
  })
  it('is below the one root that has it', () => {
    const roots = ['/home/runner/work/r/r/packages/b', '/home/runner/work/r/r/lib']
    expect(files(['src/x.ts'], repository, { roots })).toEqual(['packages/b/src/x.ts'])
    expect(files(['src/x.ts'], repository, { roots: ['packages/b'] })).toEqual(['packages/b/src/x.ts'])
    expect(files(['x.ts'], repository, { roots: ['/home/runner/work/r/r', './src'] })).toEqual(['src/x.ts'])
  })
  it("is nobody's when two roots have it", () => {
    const roots = ['/home/runner/work/r/r/packages/a', '/home/runner/work/r/r/packages/b']
    expect(map(['src/x.ts'], repository, { roots })).toEqual({ files: ['-'], ambiguous: ['src/x.ts'] })
  })
})

describe('a path of another machine', () => {
  const repository = [
    'src/a.ts',
    'src/deep/a.ts',
    'src/b.ts',
    'index.js',
    'packages/p/lib/only.ts',
    'packages/q/lib/other.ts',
  ]
  it('is found by what follows the folder of a container', () => {
    expect(files(['/app/src/a.ts', '/app/src/deep/a.ts', '/app/index.js'], repository)).toEqual([
      'src/a.ts',
      'src/deep/a.ts',
      'index.js',
    ])
    expect(files(['C:\\agent\\_work\\1\\s\\src\\b.ts'], repository)).toEqual(['src/b.ts'])
    expect(files(['src/a.ts'], repository, { roots: ['/app'] })).toEqual(['src/a.ts'])
    expect(files(['a.ts', 'b.ts'], repository, { roots: ['/app/src'] })).toEqual(['src/a.ts', 'src/b.ts'])
  })
  it('is found when only a package was in the container', () => {
    const more = [...repository, 'packages/p/lib/again.ts', 'packages/p/src/a.ts']
    expect(files(['/app/lib/only.ts', '/app/lib/again.ts'], more)).toEqual([
      'packages/p/lib/only.ts',
      'packages/p/lib/again.ts',
    ])
  })
  it('is found by the rule that others follow where its own end is not unique', () => {
    const twins = ['p/src/one.ts', 'p/src/two.ts', 'p/src/index.ts', 'q/src/index.ts']
    expect(files(['/app/src/one.ts', '/app/src/two.ts', '/app/src/index.ts'], twins)).toEqual(twins.slice(0, 3))
  })
  it("is nobody's when several files fit equally well", () => {
    const twins = ['p/src/index.ts', 'q/src/index.ts']
    expect(map(['/app/src/index.ts'], twins)).toEqual({ files: ['-'], ambiguous: ['/app/src/index.ts'] })
    expect(map(['/app/src/index.ts'], twins, { reportFolder: 'q/coverage' }).files).toEqual(['q/src/index.ts'])
  })
  it.each([
    '/usr/include/c++/12/b.ts',
    '/app/node_modules/x/src/a.ts',
    '/usr/lib/python3/dist-packages/x/index.js',
    '/opt/tool/index.js',
    '/other/place/src/a.ts',
  ])('is not taken for a file of ours that has its name: %s', (path) => {
    expect(files([path, 'src/a.ts', 'src/deep/a.ts'], repository)).toEqual(['-', 'src/a.ts', 'src/deep/a.ts'])
  })
  it('does not take the file from the rule that more paths follow', () => {
    const given = ['/app/src/a.ts', '/app/src/b.ts', '/app/vendor/x/src/a.ts']
    expect(files(given, repository)).toEqual(['src/a.ts', 'src/b.ts', '-'])
  })
})

describe('a path without its folders', () => {
  it('of Java is found by its package', () => {
    const repository = [
      'app/src/main/java/com/x/A.java',
      'lib/src/main/kotlin/com/x/B.kt',
      'app/src/main/java/com/y/A.java',
    ]
    expect(files(['com/x/A.java', 'com/x/B.kt', 'com/y/A.java'], repository)).toEqual(repository)
  })
  it('of Java is that of the module whose report it is', () => {
    const repository = ['a/src/main/java/com/x/A.java', 'b/src/main/java/com/x/A.java']
    expect(files(['com/x/A.java'], repository, { reportFolder: 'b/target/site/jacoco' })).toEqual(repository.slice(1))
    expect(map(['com/x/A.java'], repository, { reportFolder: 'target/site' }).ambiguous).toEqual(['com/x/A.java'])
  })
  it('of Kotlin may leave out the package that all files share', () => {
    const repository = ['src/main/kotlin/One.kt', 'src/main/kotlin/sub/Two.kt']
    expect(files(['com/x/One.kt', 'com/x/sub/Two.kt'], repository)).toEqual(repository)
  })
  it('of Go is found in the nearest module', () => {
    const repository = ['pkg/a.go', 'tools/pkg/a.go', 'v2/pkg/a.go']
    const goModules = [
      { folder: '', module: 'example.com/r' },
      { folder: 'tools', module: 'example.com/r/tools' },
      { folder: 'v2', module: 'example.com/r/v2' },
    ]
    const given = ['example.com/r/pkg/a.go', 'example.com/r/tools/pkg/a.go', 'example.com/r/v2/pkg/a.go', './pkg/a.go']
    expect(files(given, repository, { goModules })).toEqual([...repository, 'pkg/a.go'])
    expect(files(['example.com/r/gone/a.go', 'example.com/relative/pkg/a.go'], repository, { goModules })[0]).toBe('-')
  })
  it("of Go is nobody's when two modules declare the same path", () => {
    const goModules = ['one', 'two'].map((folder) => ({ folder, module: 'example.com/m' }))
    const repository = ['one/a.go', 'two/a.go', 'two/b.go']
    expect(map(['example.com/m/a.go', 'example.com/m/b.go'], repository, { goModules })).toEqual({
      files: ['-', 'two/b.go'],
      ambiguous: ['example.com/m/a.go'],
    })
  })
})

it('whatever a report says, a path is a file of the repository or none', () => {
  const name = fc.constantFrom('a', 'b', 'src', '..', '.', '', 'C:', 'x.ts', 'index.ts', 'node_modules')
  const path = fc.array(name, { maxLength: 6 }).map((parts) => parts.join('/'))
  const clean = fc.array(fc.constantFrom('a', 'b', 'src', 'x.ts', 'index.ts'), { minLength: 1, maxLength: 5 })
  const repositories = fc.array(clean.map((parts) => parts.join('/')))
  fc.assert(
    fc.property(fc.array(path), repositories, fc.array(path, { maxLength: 3 }), (given, repository, roots) => {
      const { paths } = mapPaths(given, indexPaths(repository), { ...HERE, roots })
      return [...paths.values()].every((file) => file === undefined || repository.includes(file))
    }),
  )
})

it('50 000 paths and 100 000 files take seconds at most, also when all are named alike', () => {
  const repository = Array.from(
    { length: 100_000 },
    (_, i) => `packages/p${i % 500}/src/f${Math.floor(i / 500)}/index.ts`,
  )
  const given = Array.from({ length: 50_000 }, (_, i) => `/app/x/src/f${i % 200}/p${i}/index.ts`)
  const own = repository.slice(0, 50_000).map((path) => `/app/${path}`)
  const { made, took } = timed(() => {
    const index = indexPaths(repository)
    return [mapPaths(given, index, HERE), mapPaths(own, index, HERE)]
  })
  expect(made[0]?.paths.size).toBe(50_000)
  expect(made[1]?.paths.get('/app/packages/p7/src/f0/index.ts')).toBe('packages/p7/src/f0/index.ts')
  expect(took).toBeLessThan(8_000)
})
