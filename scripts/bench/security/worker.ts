import { scan } from './scan.ts'

/** One run in a process of its own: prints what it did and how much memory the process had at most, in bytes. */
const [root = '', out = '', ...reports] = process.argv.slice(2)
const seen = scan(root, reports, out)
console.log(JSON.stringify({ ...seen, peak: process.resourceUsage().maxRSS * 1024 }))
