import type { Problem } from '../problem.ts'

/** What can go wrong between Sluice and anything outside it. */
export const worldProblems = {
  httpNoAnswer: (method: string, url: string, why: string): Problem => ({
    code: 'http-no-answer',
    what: `${method} ${url} got no answer: ${why}.`,
    fix: 'Check that the address is right and reachable from the runner.',
  }),
  httpRefused: (method: string, url: string, status: number, body: string): Problem => ({
    code: 'http-refused',
    what: `${method} ${url} answered ${status}${body === '' ? '' : `: ${body}`}.`,
    fix:
      status === 401 || status === 403 ? 'Check the token and its scopes.' : 'Check the address and what it expects.',
  }),
  httpTooLarge: (url: string, limit: number): Problem => ({
    code: 'http-too-large',
    what: `The answer of ${url} is larger than ${limit} bytes.`,
    fix: 'Point at an address that answers with less.',
  }),
  tcpNoAnswer: (address: string, why: string): Problem => ({
    code: 'tcp-no-answer',
    what: `${address} does not accept a connection: ${why}.`,
    fix: 'Check that the service listens there and that the runner may reach it.',
  }),
  socketNoAnswer: (address: string, why: string): Problem => ({
    code: 'socket-no-answer',
    what: `The socket ${address} gave no answer: ${why}.`,
    fix: 'Check that the service runs, that this is its socket, and that the runner may open it.',
  }),
  fileUnwritable: (path: string, why: string): Problem => ({
    code: 'file-unwritable',
    what: `${path} could not be written: ${why}.`,
    fix: 'Let the runner write to its folder: a file is replaced as a whole, by a rename within the folder.',
  }),
  commandNotStarted: (command: string, why: string): Problem => ({
    code: 'command-not-started',
    what: `The command "${command}" could not be started: ${why}.`,
    fix: 'Check that the program is installed on the runner and on PATH; a command is a list of arguments, not a shell line.',
  }),
  commandFailed: (command: string, exit: string, output: string): Problem => ({
    code: 'command-failed',
    what: `The command "${command}" ${exit}${output === '' ? '' : `: ${output}`}.`,
    fix: 'Run the command by hand with the same arguments; it has to exit with 0.',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
