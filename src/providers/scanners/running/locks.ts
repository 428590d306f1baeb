/** What `scripts/scanner-locks.ts` writes: lines for pip, or a package-lock.json. */
export interface Lock {
  readonly requirements: readonly string[]
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dependencies?: object }>>
}

/** Each lock is a file of its own in the bundle, read when its tool is installed. */
const LOCKS: Readonly<Record<string, () => Promise<{ readonly default: object }>>> = {
  bandit: () => import('../locks/bandit.json', { with: { type: 'json' } }),
  checkov: () => import('../locks/checkov.json', { with: { type: 'json' } }),
  eslint: () => import('../locks/eslint.json', { with: { type: 'json' } }),
  hadolint: () => import('../locks/hadolint.json', { with: { type: 'json' } }),
  'pip-audit': () => import('../locks/pip-audit.json', { with: { type: 'json' } }),
  secretlint: () => import('../locks/secretlint.json', { with: { type: 'json' } }),
  semgrep: () => import('../locks/semgrep.json', { with: { type: 'json' } }),
  zizmor: () => import('../locks/zizmor.json', { with: { type: 'json' } }),
}

/** The lock of a tool; an unknown one is a TypeError, as only the runners of this folder ask. */
export async function lockOf(name: string): Promise<Lock> {
  const load = LOCKS[name]
  if (load === undefined) throw new TypeError(name)
  return { requirements: [], packages: {}, ...(await load()).default }
}
