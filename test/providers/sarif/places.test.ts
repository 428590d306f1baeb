import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding, Spot } from '../../../src/core/findings/finding.ts'
import { placeFindings } from '../../../src/providers/sarif/places.ts'
import { RepositoryFiles } from '../../../src/providers/sarif/repository-files.ts'
import { finding, scan, vulnerability } from '../../core/findings/samples.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const root = temporaryFolder('places')
const LOCK = '{\n "packages": {\n  "node_modules/lodash": {\n   "version": "4.17.15"\n'
const FILES: Readonly<Record<string, string>> = {
  'package-lock.json': LOCK,
  'package.json': '{\n "dependencies": {\n  "express": "^4.0.0"\n',
  'web/package-lock.json': `\n\n${LOCK}`,
  'api/src/a.py': '',
  'src/b.py': '',
  'dev/package-lock.json': JSON.stringify({ packages: { 'node_modules/lodash': { version: '4.17.15', dev: true } } }),
}

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
})

function spotOf(given: Finding, folder = ''): Spot | undefined {
  const where = { files: new RepositoryFiles(root), roots: ['/home/runner/work/app'], folder }
  return placeFindings([scan('trivy', [given])], where)[0]?.findings[0]?.spot
}

describe('a package', () => {
  it('stands on its line of the lock file that the report names', () => {
    expect(spotOf(vulnerability({ spot: { path: '/home/runner/work/app/web/package-lock.json' } }))).toEqual({
      path: 'web/package-lock.json',
      line: 5,
    })
  })

  it('stands in the usual lock file where the report names none', () => {
    expect(spotOf(vulnerability({ spot: undefined }))).toEqual({ path: 'package-lock.json', line: 3 })
    expect(spotOf(vulnerability({ spot: undefined }), 'web')).toEqual({ path: 'web/package-lock.json', line: 5 })
  })

  it('stands in the lock file where the report names a manifest that has it not, or the installed folder', () => {
    expect(spotOf(vulnerability({ spot: { path: 'package.json' } }))).toEqual({ path: 'package-lock.json', line: 3 })
    expect(spotOf(vulnerability({ spot: { path: 'web/node_modules/lodash/package.json' } }))).toEqual({
      path: 'web/package-lock.json',
      line: 5,
    })
  })

  it('keeps its place where the report knows the line, and where no file has it', () => {
    expect(spotOf(vulnerability({ spot: { path: 'package-lock.json', line: 9 } }))).toMatchObject({ line: 9 })
    expect(spotOf(vulnerability({ spot: { path: 'app.jar' } }))).toEqual({ path: 'app.jar' })
    expect(spotOf(vulnerability({ spot: undefined }, { version: '9.9.9' }))).toBeUndefined()
  })

  it('of a system stands in no file of the repository', () => {
    expect(spotOf(vulnerability({ spot: undefined }, { ecosystem: 'deb' }))).toBeUndefined()
  })
})

describe('a path', () => {
  it('is made relative to the repository, below the folder that the tool ran in', () => {
    expect(spotOf(finding({ spot: { path: '/home/runner/work/app/src/b.py', line: 2 } }))).toEqual({
      path: 'src/b.py',
      line: 2,
    })
    expect(spotOf(finding({ spot: { path: 'src/a.py' } }), 'api')).toEqual({ path: 'api/src/a.py' })
    expect(spotOf(finding({ spot: { path: 'src/b.py' } }), 'api')).toEqual({ path: 'src/b.py' })
  })

  it('stays as the report has it where no such file is', () => {
    expect(spotOf(finding({ spot: { path: 'gone.py' } }), 'api')).toEqual({ path: 'gone.py' })
  })
})

describe('a package of npm', () => {
  const developmentOf = (path: string, development?: boolean) => {
    const given = vulnerability({ spot: { path } })
    const pkg = given.package === undefined ? {} : { package: { ...given.package, development } }
    const where = { files: new RepositoryFiles(root), roots: [], folder: '' }
    return placeFindings([scan('npm-audit', [{ ...given, ...pkg }])], where)[0]?.findings[0]?.package?.development
  }

  it('is for development alone where package-lock.json says so', () => {
    expect(developmentOf('dev/package-lock.json')).toBe(true)
    expect(developmentOf('dev/package.json')).toBe(true)
  })

  it('stays what its tool says, and unknown where no lock file can be read', () => {
    expect(developmentOf('dev/package-lock.json', false)).toBe(false)
    expect(developmentOf('web/package-lock.json')).toBeUndefined()
  })
})
