import { describe, expect, it } from 'vitest'
import { ecosystemOfFile, readLockFile, usualFiles } from '../../../../../src/core/findings/sarif/locks/lock-file.ts'

const FILES: readonly [path: string, text: string, name: string, version: string, line: number][] = [
  [
    'package-lock.json',
    '{\n  "name": "app",\n  "packages": {\n    "": {\n      "version": "1.0.0"\n    },\n    "node_modules/a/node_modules/@s/b": {\n      "version": "2.0.0"',
    '@s/b',
    '2.0.0',
    7,
  ],
  ['web/npm-shrinkwrap.json', '{\n  "dependencies": {\n    "b": {\n      "version": "2.0.0",', 'b', '2.0.0', 3],
  ['yarn.lock', '# yarn lockfile v1\n\n"@s/b@^2.0.0", "@s/b@~2.0.0":\n  version "2.0.0"', '@s/b', '2.0.0', 3],
  ['yarn.lock', '"b@npm:^2.0.0":\r\n  version: 2.0.0\r\n', 'b', '2.0.0', 1],
  ['pnpm-lock.yaml', "packages:\n\n  '@s/b@2.0.0(react@18.0.0)':\n", '@s/b', '2.0.0', 3],
  ['pnpm-lock.yaml', 'packages:\n\n  /b/2.0.0_react@18.0.0:\n', 'b', '2.0.0', 3],
  ['package.json', '{\n  "dependencies": {\n    "b": "^2.0.0"\n', 'b', '2.0.0', 3],
  ['poetry.lock', '[[package]]\nname = "Foo.Bar"\nversion = "2.0.0"\n', 'foo-bar', '2.0.0', 2],
  ['Pipfile.lock', '{\n "default": {\n  "b": {\n   "version": "==2.0.0"', 'b', '2.0.0', 3],
  ['requirements-dev.txt', '# b==2.0.0\n-r base.txt\nB[x]==2.0.0 ; python_version > "3"', 'b', '2.0.0', 3],
  ['requirements.txt', 'a\nb>=1.0\n', 'b', '2.0.0', 2],
  [
    'go.mod',
    'module example.com/app\n\nrequire (\n\tgolang.org/x/net v0.2.0 // indirect\n',
    'golang.org/x/net',
    '0.2.0',
    4,
  ],
  ['go.sum', 'golang.org/x/net v0.1.0 h1:x=\ngolang.org/x/net v0.2.0/go.mod h1:y=', 'golang.org/x/net', 'v0.2.0', 2],
  [
    'Cargo.lock',
    '[[package]]\nname = "b"\nversion = "1.0.0"\n\n[[package]]\nname = "b"\nversion = "2.0.0"',
    'b',
    '2.0.0',
    6,
  ],
  ['Gemfile.lock', 'GEM\n  specs:\n    a (1.0.0)\n      b (~> 2)\n    b (2.0.0)\n', 'b', '2.0.0', 5],
  ['composer.lock', '{\n "packages": [{\n  "name": "v/b",\n  "version": "v2.0.0"', 'v/b', '2.0.0', 3],
  [
    'pom.xml',
    '<dependency>\n<groupId>g</groupId>\n<artifactId>b</artifactId>\n<version>${b}</version>',
    'g:b',
    '2.0.0',
    3,
  ],
  ['gradle.lockfile', '# comment\ng:b:2.0.0=runtimeClasspath', 'g:b', '2.0.0', 2],
  ['packages.lock.json', '{\n "net8.0": {\n  "B": {\n   "type": "Direct",\n   "resolved": "2.0.0"', 'b', '2.0.0', 3],
]

describe('the line of a package', () => {
  it.each(FILES)('is found in %s, %j', (path, text, name, version, line) => {
    expect(readLockFile(path, text)({ name, version })).toBe(line)
  })

  it('is not that of another version', () => {
    const find = readLockFile('yarn.lock', 'b@^1.0.0:\n  version "1.0.0"\n')
    expect(find({ name: 'b', version: '2.0.0', ecosystem: 'npm' })).toBeUndefined()
  })

  it('is none in a file of another kind, and in one that is broken', () => {
    expect(readLockFile('notes.txt', 'b==2.0.0')({ name: 'b', version: '2.0.0' })).toBeUndefined()
    expect(readLockFile('package-lock.json', '\u0000{{{"')({ name: 'b', version: '2.0.0' })).toBeUndefined()
  })
})

it('a file is known by its name, and an ecosystem has its usual ones', () => {
  expect(ecosystemOfFile('a/b/uv.lock')).toBe('pypi')
  expect(ecosystemOfFile('a/uv.lock/b')).toBeUndefined()
  expect(usualFiles('Cargo')).toEqual(['Cargo.lock'])
  expect(usualFiles('constructor')).toEqual([])
  expect(usualFiles(undefined)).toEqual([])
})
