import { z } from 'zod'

/** The form of an address that is asked over HTTP. */
export const HttpUrl = z.url({
  protocol: /^https?$/,
  error: 'expected an address such as "http://10.0.0.1:8080/health"',
})

/** The form of headers to send. Their sensitive values are masked by `maskHeaders` before first use. */
export const Headers = z.record(z.string(), z.string())

/** The form of trust in a server's certificate: whether it is verified, and a PEM that is trusted besides the system's. */
export const Tls = z.strictObject({
  verify: z.boolean().optional().describe('`false` accepts any certificate'),
  ca: z
    .string()
    .includes('-----BEGIN CERTIFICATE-----', 'expected the text of a certificate in PEM')
    .optional()
    .describe("PEM of a certificate that is trusted besides the system's"),
})

/** The form of a command: a list of arguments, the program first. Never a shell line. */
export const Argv = z
  .array(z.string(), 'expected a list of arguments such as ["curl", "-f", "http://…"]')
  .min(1, 'expected at least the program')
  .refine(([program]) => program !== '', 'expected at least the program')

/** Where and with which variables besides the runner's own a command runs. */
export const Surroundings = {
  cwd: z.string().optional().describe('folder in which the command runs'),
  env: z
    .record(z.string(), z.string())
    .optional()
    .describe('variables for the command; values under sensitive names are masked'),
}

/** The form of a path that means the same wherever a step runs. */
export const AbsolutePath = z.string().regex(/^\/./, 'expected an absolute path such as "/var/lib/sluice/weight"')
