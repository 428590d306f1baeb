/** A SARIF file with most of the fields that are read. */
export const SARIF_SAMPLE: unknown = {
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'X',
          version: '1',
          globalMessageStrings: { m: { text: 't' } },
          rules: [
            {
              id: 'R',
              shortDescription: { text: 't' },
              help: { text: 'Package: a' },
              defaultConfiguration: { level: 'error' },
              properties: { 'security-severity': '7', tags: ['t'], cwe: 'CWE-1' },
              relationships: [{ target: { id: '1', toolComponent: { name: 'CWE', index: 0 } } }],
              messageStrings: { default: { text: '{0}' } },
            },
          ],
        },
        extensions: [{ name: 'e', guid: 'g', rules: [] }],
      },
      taxonomies: [{ name: 'CWE', guid: 'g', taxa: [{ id: '1' }] }],
      originalUriBaseIds: { ROOT: { uri: 'file:///', uriBaseId: 'ROOT' } },
      artifacts: [{ location: { uri: 'a' }, roles: ['analysisTarget'] }],
      invocations: [
        {
          executionSuccessful: false,
          exitCode: 1,
          toolExecutionNotifications: [{ level: 'error', message: { text: 'm' } }],
          ruleConfigurationOverrides: [{ descriptor: { id: 'R', index: 0 }, configuration: { level: 'note' } }],
        },
      ],
      results: [
        {
          ruleId: 'R',
          ruleIndex: 0,
          rule: { id: 'R', index: 0, toolComponent: { index: 0 } },
          kind: 'fail',
          level: 'error',
          message: { id: 'default', arguments: ['a'] },
          suppressions: [{ kind: 'inSource', status: 'accepted' }],
          taxa: [{ id: '1', toolComponent: { name: 'CWE' } }],
          partialFingerprints: { primaryLocationLineHash: 'h' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'a', uriBaseId: 'ROOT', index: 0 },
                region: { startLine: 1, snippet: { text: 's' } },
              },
              logicalLocations: [{ fullyQualifiedName: 'a@1' }],
            },
          ],
        },
      ],
    },
  ],
}
