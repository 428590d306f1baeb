import { z } from 'zod'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Project } from './project.ts'

const Names = z.record(z.string(), z.unknown()).catch({}).default({})
const PackageJson = z.object({
  scripts: z.record(z.string(), z.string()).catch({}).default({}),
  dependencies: Names,
  devDependencies: Names,
})

/** What presets need of a package.json. */
export interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>
  /** Whether the project depends on a package, at work or in development. */
  uses(name: string): boolean
}

/** The package.json of a project. A SluiceError `file-unreadable` where it is no JSON object. */
export function readPackage(project: Project): PackageFile {
  const { scripts, dependencies, devDependencies } = parse(project.text('package.json'))
  const names = { ...dependencies, ...devDependencies }
  return { scripts, uses: (name) => Object.hasOwn(names, name) }
}

function parse(text: string): z.output<typeof PackageJson> {
  try {
    return PackageJson.parse(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (thrown) {
    throw new SluiceError(problems.fileUnreadable('package.json', 'It is no JSON object.'), { cause: thrown })
  }
}
