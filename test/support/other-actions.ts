/** Inputs of the actions of others that workflows here use, as their pinned releases have them; "!" marks what is required. */
export const OTHER_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': [
    'repository',
    'ref',
    'token',
    'path',
    'persist-credentials',
    'fetch-depth',
    'fetch-tags',
    'clean',
  ],
  'actions/setup-node': ['node-version', 'node-version-file', 'cache', 'package-manager-cache', 'registry-url'],
  'actions/setup-go': ['go-version', 'go-version-file', 'cache', 'cache-dependency-path'],
  'actions/upload-artifact': ['name', 'path!', 'if-no-files-found', 'retention-days', 'overwrite', 'archive'],
  'actions/download-artifact': ['name', 'pattern', 'path', 'run-id', 'github-token', 'repository', 'merge-multiple'],
}
