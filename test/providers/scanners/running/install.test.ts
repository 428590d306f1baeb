import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Installation } from '../../../../src/core/findings/scanner.ts'
import type { World } from '../../../../src/core/world.ts'
import { scanners } from '../../../../src/providers/scanners/index.ts'
import { installProgram } from '../../../../src/providers/scanners/running/install.ts'
import { type Lock, lockOf } from '../../../../src/providers/scanners/running/locks.ts'
import { realWorld } from '../../../support/fake-world.ts'
import parts from '../../../support/parts.json' with { type: 'json' }
import { temporaryFolder } from '../../../support/temporary/folder.ts'

/** The locks of the house for all tools but this one. */
const own: { lock: Partial<Lock> } = { lock: {} }
vi.mock(import('../../../../src/providers/scanners/running/locks.ts'), async (original) => {
  const real = await original()
  return {
    ...real,
    lockOf: async (name: string) =>
      name === 'of-the-test' ? { requirements: [], packages: {}, ...own.lock } : await real.lockOf(name),
  }
})

const folder = temporaryFolder('install')
const SIGNAL = new AbortController().signal
const PATIENCE = 120_000

function install(by: 'pip' | 'npm', env: Readonly<Record<string, string>>): Promise<string> {
  const real = realWorld()
  const world: World = {
    ...real,
    run: (argv, options, signal) => real.run(argv, { ...options, env: { ...options.env, ...env } }, signal),
  }
  const installation: Installation = { by, lock: 'of-the-test' }
  return installProgram(world, { program: 'greet', installation, tools: temporaryFolder('tools') }, SIGNAL)
}

describe('from PyPI', () => {
  const wheel = join(folder, 'greet-1.0-py3-none-any.whl')
  const env = { PIP_NO_INDEX: '1', PIP_FIND_LINKS: folder }
  const lock = (hash: string) => {
    own.lock = { requirements: [`greet==1.0 --hash=sha256:${hash}`] }
  }
  beforeAll(() => {
    const files = {
      'greet.py': 'def main(): print("greetings 1.0")\n',
      'greet-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: greet\nVersion: 1.0\n',
      'greet-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
      'greet-1.0.dist-info/entry_points.txt': '[console_scripts]\ngreet = greet:main\n',
      'greet-1.0.dist-info/RECORD': '',
    }
    const script =
      'import json, sys, zipfile\nwith zipfile.ZipFile(sys.argv[1], "w") as z:\n  [z.writestr(*each) for each in json.load(sys.stdin).items()]'
    execFileSync('python3', ['-c', script, wheel], { input: JSON.stringify(files) })
  })

  it(
    'comes what has the hash of the lock',
    async () => {
      lock(createHash('sha256').update(readFileSync(wheel)).digest('hex'))
      const program = await install('pip', env)
      expect(execFileSync(program, { encoding: 'utf8' })).toBe('greetings 1.0\n')
    },
    PATIENCE,
  )

  it(
    'comes nothing that has another',
    async () => {
      lock('0'.repeat(64))
      await expect(install('pip', env)).rejects.toMatchObject({
        problem: { code: 'command-failed', what: expect.stringMatching(/hash/i) },
      })
    },
    PATIENCE,
  )
})

describe('from npm', () => {
  let archive: Buffer
  beforeAll(() => {
    mkdirSync(join(folder, 'package'))
    const scripts = { postinstall: `node -e "require('fs').writeFileSync('ran', '')"` }
    writeFileSync(
      join(folder, 'package/package.json'),
      JSON.stringify({ name: 'greet', version: '1.0.0', bin: 'greet.js', scripts }),
    )
    writeFileSync(join(folder, 'package/greet.js'), '#!/usr/bin/env node\nconsole.log("greetings 1.0.0")\n')
    execFileSync('tar', ['-czf', 'greet.tgz', 'package'], { cwd: folder })
    archive = readFileSync(join(folder, 'greet.tgz'))
  })
  const lock = (integrity: string) => {
    const resolved = `file:${join(folder, 'greet.tgz')}`
    own.lock = {
      packages: {
        '': { dependencies: { greet: resolved } },
        'node_modules/greet': {
          version: '1.0.0',
          resolved,
          integrity,
          bin: { greet: 'greet.js' },
          hasInstallScript: true,
        } as object,
      },
      ...{ lockfileVersion: 3, requires: true },
    }
  }

  it(
    'comes what has the integrity of the lock, and none of its scripts runs',
    async () => {
      lock(`sha512-${createHash('sha512').update(archive).digest('base64')}`)
      const program = await install('npm', {})
      expect(execFileSync(program, { encoding: 'utf8' })).toBe('greetings 1.0.0\n')
      expect(existsSync(join(program, '../../greet/ran'))).toBe(false)
    },
    PATIENCE,
  )

  it(
    'comes nothing that has another',
    async () => {
      lock(`sha512-${createHash('sha512').update('another').digest('base64')}`)
      await expect(install('npm', {})).rejects.toMatchObject({
        problem: { code: 'command-failed', what: expect.stringMatching(/EINTEGRITY|integrity/) },
      })
    },
    PATIENCE,
  )
})

it('Go is asked for one version, with its checksum database on', async () => {
  const calls: unknown[] = []
  const world: World = {
    ...realWorld(),
    run: async (argv, { env }) => {
      calls.push([argv, env])
      return { exitCode: 0, stdout: '', stderr: '' }
    },
  }
  const installation: Installation = { by: 'go', module: 'example.com/greet', version: 'v1.0.0' }
  const program = await installProgram(world, { program: 'greet', installation, tools: folder }, SIGNAL)
  expect(program).toBe(join(folder, 'greet', 'greet'))
  const checked = { GOSUMDB: 'sum.golang.org', GONOSUMDB: '', GOPRIVATE: '', GOINSECURE: '', GOFLAGS: '-mod=mod' }
  expect(calls).toEqual([[['go', 'install', 'example.com/greet@v1.0.0'], { ...checked, GOBIN: join(folder, 'greet') }]])
})

describe('the pinned versions', () => {
  const installed = scanners.flatMap(({ tool, install }) => ('by' in install ? [[tool, install] as const] : []))

  it.each(installed)('%s: the tests run the one that is installed', async (tool, installation) => {
    const pinned: unknown = (parts as Record<string, unknown>)[tool]
    expect(pinned).toMatchObject({ version: await versionOf(installation) })
  })

  it.each(installed)('%s: each file has its hash', async (_, installation) => {
    if (installation.by === 'go') return expect(installation.version).toMatch(/^v\d+\.\d+\.\d+$/)
    const { requirements, packages } = await lockOf(installation.lock)
    for (const line of requirements) expect(line).toMatch(/^[\w.-]+==[\w.]+(?: ;.*?)?(?: --hash=sha256:[0-9a-f]{64})+$/)
    for (const [path, entry] of Object.entries(packages))
      if (path !== '') expect(entry).toMatchObject({ integrity: expect.stringMatching(/^sha512-/) })
  })
})

async function versionOf(installation: Installation): Promise<string | undefined> {
  if (installation.by === 'go') return installation.version
  const { requirements, packages } = await lockOf(installation.lock)
  if (installation.by === 'npm') return packages[`node_modules/${installation.lock}`]?.version
  const names = [installation.lock, `${installation.lock}-bin`]
  const own = requirements.find((line) => names.includes(line.split('==', 1)[0] ?? ''))
  return /==([\w.]+)/.exec(own ?? '')?.[1]
}
