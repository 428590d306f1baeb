import { oneLine } from '../core/one-line.ts'
import { SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'
import { showUrl } from '../core/sensitive.ts'
import type { HttpRequest, HttpResponse, World } from '../core/world.ts'

/** One exchange that has to be answered with 2xx; anything else is a SluiceError `http-refused` with the start of the answer. */
export async function askToSucceed({ http }: World, request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  const answer = await http(request, signal)
  if (answer.status >= 200 && answer.status < 300) return answer
  const { method = 'GET', url } = request
  throw new SluiceError(problems.httpRefused(method, showUrl(url), answer.status, oneLine(answer.body, 200)))
}
