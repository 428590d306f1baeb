import { z } from 'zod'
import type { Provider } from '../../core/provider.ts'
import type { Router } from '../../core/rollout/router.ts'
import { showUrl } from '../../core/sensitive.ts'
import { askToSucceed } from '../answers.ts'
import { replaceFile } from '../files.ts'
import { AbsolutePath, HttpUrl, Tls } from '../forms.ts'
import { maskUrl } from '../secrets.ts'
import { expectWeight, takeWeight } from '../weights.ts'

const NginxRouter = z.strictObject({
  type: z.literal('nginx'),
  file: AbsolutePath.describe('weight file that `sluice.js` reads; replaced by a rename, as is its twin `<file>.last`'),
  status: HttpUrl.describe('where the running nginx tells the weight it uses'),
  tls: Tls.optional().describe('trust in the certificate; by default it is verified'),
})

/** nginx without a reload: the script beside the action reads the weight from a file and picks an upstream per request. */
export const nginxRouter: Provider<'nginx', typeof NginxRouter, Router> = {
  type: 'nginx',
  config: NginxRouter,

  create({ file, status, tls }, world) {
    maskUrl(world.secret, status)
    return {
      async weight(signal) {
        const { body } = await askToSucceed(world, { url: status, tls }, signal)
        return takeWeight(body, body, showUrl(status))
      },
      async setWeight(percent) {
        const text = `${expectWeight(percent)}\n`
        await replaceFile(file, text)
        await replaceFile(`${file}.last`, text)
      },
    }
  },
}
