import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import type { Installation } from '../../../core/findings/scanner.ts'
import type { World } from '../../../core/world.ts'
import { runToSucceed } from '../../commands.ts'
import { lockOf } from './locks.ts'

export interface Installing {
  readonly program: string
  readonly installation: Installation
  /** Absolute path of the folder for tools; the tool gets one of its own in it. */
  readonly tools: string
}

const WINDOWS = process.platform === 'win32'
/** Neither the project nor the machine may switch the checksum database off. */
const CHECKED = { GOFLAGS: '-mod=mod', GOSUMDB: 'sum.golang.org', GONOSUMDB: '', GOPRIVATE: '', GOINSECURE: '' }

/**
 * Installs the pinned version from its registry and returns the absolute path of the program. The registry's check of
 * integrity holds for every file; what does not fit is a SluiceError `command-failed`, and nothing of it is run.
 */
export async function installProgram(world: World, installing: Installing, signal: AbortSignal): Promise<string> {
  const folder = join(installing.tools, installing.program)
  await mkdir(folder, { recursive: true })
  return await BY[installing.installation.by](world, { ...installing, folder }, signal)
}

interface Prepared extends Installing {
  readonly folder: string
}

type Install = (world: World, prepared: Prepared, signal: AbortSignal) => Promise<string>

const BY: Readonly<Record<Installation['by'], Install>> = { pip: installByPip, npm: installByNpm, go: installByGo }

async function installByPip(world: World, { program, installation, folder }: Prepared, signal: AbortSignal) {
  if (installation.by !== 'pip') throw new TypeError(installation.by)
  const { requirements } = await lockOf(installation.lock)
  const [list, place] = [join(folder, 'requirements.txt'), join(folder, 'environment')]
  await writeFile(list, requirements.join('\n'))
  await runToSucceed(world, [WINDOWS ? 'python' : 'python3', '-m', 'venv', place], {}, signal)
  const programs = join(place, WINDOWS ? 'Scripts' : 'bin')
  // The lock names everything, so nothing is resolved; a project that configures pip cannot take the hashes away.
  const options = ['--require-hashes', '--no-deps', '--no-input', '--disable-pip-version-check', '--quiet']
  await runToSucceed(world, [join(programs, 'python'), '-m', 'pip', 'install', ...options, '-r', list], {}, signal)
  return join(programs, WINDOWS ? `${program}.exe` : program)
}

async function installByNpm(world: World, { program, installation, folder }: Prepared, signal: AbortSignal) {
  if (installation.by !== 'npm') throw new TypeError(installation.by)
  const { packages, ...lock } = await lockOf(installation.lock)
  const { dependencies } = packages[''] ?? {}
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }))
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await runToSucceed(world, ['npm', 'ci', ...options], { cwd: folder }, signal)
  return join(folder, 'node_modules', '.bin', WINDOWS ? `${program}.cmd` : program)
}

async function installByGo(world: World, { program, installation, folder }: Prepared, signal: AbortSignal) {
  if (installation.by !== 'go') throw new TypeError(installation.by)
  const { module, version } = installation
  const env = { ...CHECKED, GOBIN: folder }
  await runToSucceed(world, ['go', 'install', `${module}@${version}`], { cwd: folder, env }, signal)
  return join(folder, WINDOWS ? `${program}.exe` : program)
}
