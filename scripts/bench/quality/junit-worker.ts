import { READERS } from './junit-peers.ts'

/** Reads one report once and prints how long that took and how much memory the process had at most. */
const [who = '', path = ''] = process.argv.slice(2)
const read = await READERS[who]!()
const started = performance.now()
const result = await read(path)
const milliseconds = performance.now() - started
const seen = who === 'ours' ? result : typeof result
console.log(JSON.stringify({ milliseconds, peak: process.resourceUsage().maxRSS * 1024, seen }))
