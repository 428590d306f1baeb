import type { Clock } from './clock.ts'
import type { Milliseconds } from './duration.ts'
import type { GitHub } from './github.ts'

/** Everything a provider may touch. Adding to this list is a design decision, not a convenience. */
export interface World {
  readonly http: Http
  readonly run: RunProcess
  readonly connect: Connect
  readonly converse: Converse
  readonly clock: Clock
  /** GitHub with the token of the step; loaded when it is first asked for. */
  github(): Promise<GitHub>
  /** Masks a value in every log from here on; call it before the first use. */
  secret(value: string): void
}

export interface HttpRequest {
  readonly method?: string | undefined
  readonly url: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | undefined
  /** `verify: false` accepts any certificate; `ca` is a PEM that is trusted besides the system's. */
  readonly tls?: { readonly verify?: boolean | undefined; readonly ca?: string | undefined } | undefined
  /** How many redirects are followed, within http and https; 0 returns the redirect itself. Default 0. */
  readonly redirects?: number | undefined
  /** Bytes of the body that are read; more is an error (`http-too-large`). Default 16 MiB. */
  readonly maxBytes?: number | undefined
}

export interface HttpResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One HTTP exchange over a fresh connection. Any status is an answer; no answer is a SluiceError `http-no-answer`. */
export type Http = (request: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>

export interface ProcessResult {
  /** `null` when it was ended by a signal or the abort. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}
export interface ProcessOptions {
  readonly cwd?: string | undefined
  readonly env?: Readonly<Record<string, string>> | undefined
  readonly input?: string | undefined
}

/**
 * Runs argv, never a shell. Any exit code is an answer; a program that cannot be started is a SluiceError
 * `command-not-started`. When the signal aborts, the whole process group ends and the result has `exitCode: null`.
 */
export type RunProcess = (
  argv: readonly string[],
  options: ProcessOptions,
  signal: AbortSignal,
) => Promise<ProcessResult>

export interface WatchOptions {
  readonly cwd?: string | undefined
  readonly env?: Readonly<Record<string, string>> | undefined
  /** Folders that come before those of PATH. */
  readonly path?: readonly string[] | undefined
  /** How long what is asked to end (SIGTERM) may take until it is killed (SIGKILL). */
  readonly grace: Milliseconds
  /** What the program writes to either stream, as it comes; the bytes are the listener's only during the call. */
  onOutput(bytes: Uint8Array, isError: boolean): void
}

export interface WatchResult {
  /** `null` when it was ended by a signal or the abort. */
  readonly exitCode: number | null
  /** Name of the signal that ended it. */
  readonly signal: string | null
  /** Whether processes that it had started were still there after it had ended; they were ended, too. */
  readonly hadStrays: boolean
}

/**
 * Runs argv, never a shell, without input, and hands on its output instead of keeping it. Any end is an answer; a program
 * that cannot be started is a SluiceError `command-not-started`. When it has ended, or the signal aborts, nothing that it
 * started is left. What belongs to the step alone (its inputs, outputs, state and the runner's own tokens) is not handed down.
 */
export type WatchProcess = (argv: readonly string[], options: WatchOptions, signal: AbortSignal) => Promise<WatchResult>

/** Opens a TCP connection and closes it again; a SluiceError `tcp-no-answer` says why it could not. */
export type Connect = (host: string, port: number, signal: AbortSignal) => Promise<void>

/** Where a socket listens: a path of the file system, or host and port. */
export type SocketAddress = { readonly path: string } | { readonly host: string; readonly port: number }

/**
 * Sends a text over a fresh connection and returns everything that is answered until the other side closes it. No answer,
 * or one of more than 1 MiB, is a SluiceError `socket-no-answer`.
 */
export type Converse = (address: SocketAddress, text: string, signal: AbortSignal) => Promise<string>
