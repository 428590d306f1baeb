/** Where an annotation stands: a path relative to the workspace, lines and columns from 1. */
export interface Place {
  readonly file: string
  readonly line?: number | undefined
  readonly endLine?: number | undefined
  readonly column?: number | undefined
  readonly title?: string | undefined
}

/** The GitHub runner as Sluice sees it. @actions/core is imported by one file only: github-host.ts. */
export interface Host {
  /** The text of an input without surrounding white space; '' when it was not given. */
  input(name: string): string
  output(name: string, value: string): void
  /** What `saveState` of the main step kept for `post`; '' when nothing was. */
  state(name: string): string
  saveState(name: string, value: string): void
  /** Folds what `work` writes to the log under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** One or more lines of the log. Text from outside is safe here: it is never obeyed as a workflow command. */
  info(line: string): void
  debug(line: string): void
  notice(message: string, place?: Place): void
  warning(message: string, place?: Place): void
  /** An error annotation that does not fail the step by itself. */
  error(message: string, place?: Place): void
  /** Fails the step and says why. Only `runAction` calls it. */
  fail(message: string): void
  /** Masks a value, and the forms it takes in URLs, JSON and base64, in every log from here on. */
  secret(value: string): void
  /**
   * A text for a file, which nothing masks: `***` stands for what was given to `secret`, and for the values of variables of the
   * environment whose name says that they are secret.
   */
  hide(text: string): string
  /** Appends Markdown to the job summary; what would exceed its limit is cut, saying so. */
  summary(markdown: string): Promise<void>
  env(name: string): string | undefined
  /** Absolute path of the checked-out repository. */
  readonly workspace: string
  /** Absolute path of a folder that lives as long as the job. */
  readonly temp: string
  /** Milliseconds since the epoch. */
  now(): number
}
