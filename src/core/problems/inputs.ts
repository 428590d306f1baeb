import type { Problem } from '../problem.ts'

/** What can be wrong with what the user gave. */
export const inputProblems = {
  inputsInvalid: (mistakes: readonly string[]): Problem => ({
    code: 'inputs-invalid',
    what: `The inputs of this step are not valid:\n${mistakes.map((mistake) => `- ${mistake}`).join('\n')}`,
    fix: 'Correct the "with:" block of the step or the pipeline file; the README lists every input and its form.',
  }),
  fileUnreadable: (path: string, why: string): Problem => ({
    code: 'file-unreadable',
    what: `${path} could not be read.`,
    why,
    fix: 'Check the path: it is relative to the working directory and has to exist when the step runs.',
  }),
  doorUnknown: (name: string, names: readonly string[]): Problem => ({
    code: 'door-unknown',
    what: `There is no action "${name}".`,
    why: `The bundle has ${names.join(', ')}.`,
    fix: 'Use the main.js that lies beside the action.yml.',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
