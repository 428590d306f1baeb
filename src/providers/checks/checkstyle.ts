import type { Annotation, QualityReader } from '../../core/quality/report.ts'
import { scanXml, type XmlElement } from '../reports/xml.ts'
import { annotationOf } from './lint/annotation.ts'
import { levelOf } from './lint/levels.ts'
import { lintReport } from './lint/lint-report.ts'

export const checkstyle: QualityReader<'checkstyle'> = {
  format: 'checkstyle',
  title: 'Checkstyle (XML of Checkstyle, and of the many tools that write it)',
  counting:
    'One for each `error`; info is a notice, ignore is left out. An `exception` says that a file could not be looked at: the report decides nothing then.',
  recognises: (opening) => opening.syntax === 'xml' && opening.root === 'checkstyle',

  read(source) {
    const annotations: Annotation[] = []
    let toolVersion: string | undefined
    let path: string | undefined
    let exceptions = 0
    scanXml(source, {
      open(element) {
        if (element.name === 'checkstyle') toolVersion = element.attribute('version')
        if (element.name === 'file') path = element.attribute('name')
        if (element.name === 'exception') exceptions++
        if (element.name === 'error' && element.attribute('severity') !== 'ignore')
          annotations.push(annotationIn(element, path))
      },
      close(name) {
        if (name === 'file') path = undefined
      },
    })
    const inconclusive = exceptions === 0 ? undefined : `${exceptions} exceptions: not every file was looked at.`
    return lintReport({ tool: 'Checkstyle', toolVersion, annotations, inconclusive })
  },
}

function annotationIn(element: XmlElement, path: string | undefined): Annotation {
  return annotationOf({
    path,
    line: element.integer('line'),
    column: element.integer('column'),
    level: levelOf(element.attribute('severity')),
    rule: element.attribute('source'),
    message: element.attribute('message') ?? '',
  })
}
