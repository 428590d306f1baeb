const SHOWN: Readonly<Record<string, string>> = {
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
  group: '',
}

/** A line of an action's log as people see it on GitHub; undefined for the workflow commands that show nothing. */
export function renderLog(line: string): string | undefined {
  const command = /^::([a-zA-Z-]+)(?: [^:]*)?::(.*)$/.exec(line)
  if (command === null) return line
  const [, name = '', message = ''] = command
  const prefix = SHOWN[name]
  return prefix === undefined ? undefined : `${prefix}${decode(message)}`
}

function decode(message: string): string {
  return message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
