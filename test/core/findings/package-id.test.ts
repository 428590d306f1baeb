import { describe, expect, it } from 'vitest'
import { packageId, readPurl, showPackage } from '../../../src/core/findings/package-id.ts'
import { plainPath, projectOf } from '../../../src/core/findings/place.ts'

describe('a package', () => {
  it.each([
    [{ name: 'x', purl: 'pkg:npm/%40babel/core@7.1.0?vcs_url=a#b' }, 'npm/@babel/core@7.1.0'],
    [{ name: '@babel/core', version: '7.1.0', ecosystem: 'npm' }, 'npm/@babel/core@7.1.0'],
    [{ name: 'Flask_Login', version: '0.6', ecosystem: 'pypi' }, 'pypi/flask-login@0.6'],
    [{ name: 'org.apache:log4j', version: '2.0', ecosystem: 'maven' }, 'maven/org.apache/log4j@2.0'],
    [{ name: 'x', purl: 'pkg:maven/org.apache/log4j@2.0' }, 'maven/org.apache/log4j@2.0'],
    [{ name: 'golang.org/x/net', version: 'v0.1.0', ecosystem: 'golang' }, 'golang/golang.org/x/net@0.1.0'],
    [{ name: 'x', purl: 'pkg:deb/debian/openssl@3.0?distro=debian-12' }, 'deb/openssl@3.0'],
    [{ name: 'lodash' }, 'lodash'],
    [{ name: 'a', version: '2', purl: 'pkg:npm/a' }, 'npm/a@2'],
  ])('%j is %s', (given, shown) => {
    expect(showPackage(packageId(given))).toBe(shown)
  })
  it.each(['lodash', 'pkg:npm', 'pkg:npm/', undefined])('%s is no package URL', (text) => {
    expect(readPurl(text)).toBeUndefined()
  })
})

describe('a path', () => {
  it.each([
    ['./src/a.ts', 'src/a.ts'],
    ['/package.json', 'package.json'],
    ['src\\a.ts', 'src/a.ts'],
    ['/work/app/src/a.ts', 'src/a.ts'],
    ['file:///work/app/src/a.ts', 'src/a.ts'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('%s is %s', (path, plain) => {
    expect(plainPath(path, ['/work/app'])).toBe(plain)
  })
  it.each([
    ['package-lock.json', '.'],
    ['web/package-lock.json', 'web'],
    ['web/node_modules/a/node_modules/b/package.json', 'web'],
    ['node_modules/a/package.json', '.'],
    ['.venv/lib/python3/site-packages/x/METADATA', '.'],
  ])('%s belongs to the project %s', (path, project) => {
    expect(projectOf(path)).toBe(project)
  })
})
