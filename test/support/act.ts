import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { temporaryFolder } from './temporary/folder.ts'

const ROOT = new URL('../..', import.meta.url).pathname
/** Actions of others that templates use, and what stands in for them here. */
const STAND_INS = {
  'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f': 'upload-artifact',
  'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c': 'download-artifact',
}

/** A run of a workflow by act: the exit code (`null` when it was killed) and the whole log without colours. */
export interface ActRun {
  readonly exitCode: number | null
  readonly log: string
}

export interface StartedAct {
  readonly ended: Promise<ActRun>
  /** SIGKILL: act ends at once; what it started lives on. */
  kill(): void
}

/** A repository of a user, who wrote these files; act runs its workflows with the actions of this repository. */
export interface ActRepository extends AsyncDisposable {
  /** A folder beside the repository that outlives its runs. */
  readonly scratch: string
  /** Where the stand-in of actions/upload-artifact puts each artifact, in a folder of its name. */
  readonly artifacts: string
  /** Runs a workflow by `workflow_dispatch`, in host mode, on the Node that runs this; `env` is what the runner would set. */
  dispatch(
    workflow: string,
    inputs: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ): StartedAct
  /** Runs a workflow by any other event with this payload; `env` is what the runner would set. */
  trigger(event: string, workflow: string, payload: object, env: Readonly<Record<string, string>>): Promise<StartedAct>
}

/** What lies beside the files of a repository, on the machine of its runner. */
export interface Around {
  /** Links in the repository → folders that they lead to. They are part of it: act works on a copy, without what git ignores. */
  readonly links?: Readonly<Record<string, string>>
  /** Programs on PATH by their names → where they lie. */
  readonly programs?: Readonly<Record<string, string>>
}

/** `act` is the path of the program; `write` gets a scratch folder and tells the texts of the repository by path. */
export async function actRepository(
  act: string,
  write: (scratch: string) => Readonly<Record<string, string>>,
  { links = {}, programs = {} }: Around = {},
): Promise<ActRepository> {
  const scratch = temporaryFolder('act')
  const repository = join(scratch, 'repository')
  const artifacts = join(scratch, 'artifacts')
  const sluice = join(scratch, 'sluice')
  await cp(join(ROOT, 'actions'), join(sluice, 'actions'), { recursive: true })
  await cp(join(ROOT, 'action.yml'), join(sluice, 'action.yml'))
  await writeAll(repository, write(scratch))
  await linkAll(repository, links)
  await commitAll(repository)
  const bin = join(scratch, 'bin')
  await linkAll(bin, programs)
  const always = [
    '--platform=self-hosted=-self-hosted',
    `--local-repository=sluice-actions/sluice@v1=${sluice}`,
    '--platform=ubuntu-24.04=-self-hosted',
    ...Object.entries(STAND_INS).map(
      ([action, folder]) => `--local-repository=${action}=${join(ROOT, 'test/fixtures/act', folder)}`,
    ),
    `--env=ARTIFACTS=${artifacts}`,
  ]
  const env = {
    ...process.env,
    PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
    XDG_CACHE_HOME: join(scratch, 'cache'),
  }
  return {
    scratch,
    artifacts,
    dispatch(workflow, inputs, variables = {}) {
      const given = Object.entries(inputs).map(([name, value]) => `--input=${name}=${value}`)
      const words = ['workflow_dispatch', `--workflows=${workflow}`, ...always, ...given, ...runnerOf(variables)]
      return start(act, words, repository, env)
    },
    async trigger(event, workflow, payload, variables) {
      const file = join(scratch, 'event.json')
      await writeFile(file, JSON.stringify(payload))
      const told = [`--eventpath=${file}`, ...runnerOf(variables)]
      return start(act, [event, `--workflows=${workflow}`, ...always, ...told], repository, env)
    },
    [Symbol.asyncDispose]: () => rm(scratch, { recursive: true, force: true }),
  }
}

/** What the runner sets, the token of the job, and variables of the repository ("vars.NAME"). */
function runnerOf({ GITHUB_TOKEN = '', ...others }: Readonly<Record<string, string>>): string[] {
  const given = Object.entries(others).map(([name, value]) =>
    name.startsWith('vars.') ? `--var=${name.slice('vars.'.length)}=${value}` : `--env=${name}=${value}`,
  )
  return [`--secret=GITHUB_TOKEN=${GITHUB_TOKEN}`, ...given]
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

async function linkAll(folder: string, links: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name))
}

/** act takes the ref and the commit of a run from git. */
async function commitAll(folder: string): Promise<void> {
  const person = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false']
  for (const words of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '.'],
    [...person, 'commit', '--quiet', '--message=all'],
  ]) {
    const { exitCode, log } = await start('git', words, folder, process.env).ended
    if (exitCode !== 0) throw new Error(`git ${words.join(' ')}: ${log}`)
  }
}

function start(program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv): StartedAct {
  const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text))
  const ended = once(child, 'exit').then(([exitCode]) => ({ exitCode, log: stripVTControlCharacters(log) }))
  return { ended, kill: () => child.kill('SIGKILL') }
}
