import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { ROOT, read } from '../contract/sources.ts'
import { OTHER_ACTIONS } from './other-actions.ts'

// Its packages import JSON without saying so, which Node refuses.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found
  },
})
const { validate } = await import('@actions/languageservice')
const { FeatureFlags } = await import('@actions/expressions')

/** All that is to come; but '|' is how every README writes a list of lines. */
const FLAGS = new FeatureFlags({ all: true, blockScalarChompingWarning: false })

let asked = 0

/**
 * What GitHub's language service finds in a workflow or in an action.yml, one "line: message" each. It knows the inputs of
 * the actions here, whether they are named by a version or by "./", and those of the others that are used.
 */
export async function findingsOf(text: string, kind: 'workflow' | 'action' = 'workflow'): Promise<string[]> {
  const path = kind === 'workflow' ? '.github/workflows/w.yml' : 'a/action.yml'
  // Answers are kept by address, so each text has its own.
  const document = TextDocument.create(
    `file:///${asked++}/${path}`,
    'yaml',
    1,
    text.replaceAll(LOCAL, 'sluice-actions/sluice/actions/$1@v1'),
  )
  const diagnostics = await validate(document, {
    featureFlags: FLAGS,
    actionsMetadataProvider: { fetchActionMetadata: async (action) => metadataOf(action) },
  })
  return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`)
}

/** It does not look at actions of the workspace. */
const LOCAL = /(?<=uses: )\.\/actions\/([a-z-]+)/g

function metadataOf({ owner, name, path }: ActionReference): ActionMetadata | undefined {
  if (`${owner}/${name}` === 'sluice-actions/sluice') return ownMetadata(path ?? '')
  const inputs = OTHER_ACTIONS[`${owner}/${name}`]
  if (inputs === undefined) return undefined
  const named = inputs.map((input) => [input.replace('!', ''), { description: '', required: input.endsWith('!') }])
  return { name, description: '', inputs: Object.fromEntries(named) }
}

function ownMetadata(path: string): ActionMetadata | undefined {
  const file = join(path, 'action.yml')
  return existsSync(join(ROOT, file)) ? parse(read(file)) : undefined
}
