import { oneLine } from '../../core/one-line.ts'

/** What the codes of the system mean to a person who wonders why a connection or a program did not come about. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was closed before the answer was complete',
  EPIPE: 'the connection was closed before the request was complete',
  ETIMEDOUT: 'timed out while connecting',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  EADDRNOTAVAIL: 'the address cannot be reached from this machine',
  ENOTFOUND: 'DNS knows no such name',
  ENODATA: 'DNS has no address for the name',
  EAI_AGAIN: 'DNS did not answer',
  EPROTO: 'the server does not speak TLS there',
  ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not speak TLS there',
  CERT_HAS_EXPIRED: 'the certificate has expired',
  CERT_NOT_YET_VALID: 'the certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed; give it as "ca", or turn verification off',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate ends in a root that is not trusted; give the root as "ca"',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the issuer of the certificate is not known; give its root as "ca"',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the server does not send its whole certificate chain, or its root is not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another name',
  ENOENT: 'there is no such program on PATH',
  EACCES: 'permission denied',
  ENOTDIR: 'its path leads through something that is no folder',
  ENOEXEC: 'the file is no program for this machine',
  E2BIG: 'the arguments are too long',
}

/** Why something failed, in a few words: by its code where that is known, else in the words of the system. */
export function reasonOf(thrown: unknown): string {
  const failure = firstOf(thrown)
  const code = codeOf(failure)
  if (code.startsWith('HPE_')) return 'what the server answers is not HTTP'
  const message = failure instanceof Error ? failure.message : String(failure)
  return REASONS[code] ?? oneLine(message || code || 'unknown reason', 200)
}

/** Why an aborted signal ended something: its time was over, or somebody cancelled. */
export function reasonOfAbort(signal: AbortSignal): string {
  return signal.reason instanceof Error && signal.reason.name === 'TimeoutError' ? 'timed out' : 'cancelled'
}

function codeOf(failure: unknown): string {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : ''
}

/** A name with several addresses fails with one error per address; the first says enough. */
function firstOf(thrown: unknown): unknown {
  return thrown instanceof AggregateError && thrown.errors.length > 0 ? thrown.errors[0] : thrown
}
