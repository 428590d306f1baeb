import { describe, expect, it } from 'vitest'
import { exactShares, percentOf, readServers, serverNamed } from '../../src/providers/haproxy-servers.ts'

const STATE = `1
# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight
3 app 1 blue 127.0.0.1 0 0 90 100
3 app 2 green 127.0.0.1 2 0 10 0
3 app 3 spare 127.0.0.1 2 0 1 1`
const STAT = `# pxname,svname,qcur,status,weight,act,bck,chkfail,
app,blue,0,DOWN,90,1,0,1,
app,green,0,no check,10,1,0,,
app,spare,0,no check,1,0,1,,`

it('reads the servers that share the traffic, and leaves backups out', () => {
  expect(readServers(STATE, STAT)).toEqual([
    { name: 'blue', weight: 90, ready: true },
    { name: 'green', weight: 10, ready: true },
  ])
})

it.each([
  [0, true],
  [0x01, false],
  [0x02, false],
  [0x04, false],
  [0x08, false],
  [0x10, false],
  [0x20, false],
  [0x40, false],
  [0x80, true],
])('takes a server with the administrative state %d for ready: %s', (flags, ready) => {
  const state = STATE.replace('green 127.0.0.1 2 0', `green 127.0.0.1 2 ${flags}`)
  expect(readServers(state, STAT)?.[1]).toEqual({ name: 'green', weight: 10, ready })
})

it.each([
  ['', STAT],
  [STATE, ''],
  ["Can't find backend.", STAT],
  [STATE, 'Permission denied'],
])('finds no servers where an answer is no table', (state, stat) => {
  expect(readServers(state, stat)).toBeUndefined()
})

it('does not guess a weight that an older or newer HAProxy names otherwise', () => {
  const servers = readServers(STATE.replace('srv_uweight', 'srv_mass'), STAT)!
  expect(() => serverNamed(servers, 'blue')).toThrow('"blue"')
})

describe('the percent of the second server', () => {
  const at = (first: number, second: number, ready = [true, true]) => [
    { name: 'a', weight: first, ready: ready[0]! },
    { name: 'b', weight: second, ready: ready[1]! },
  ]
  it.each([
    [at(75, 25), 25],
    [at(1, 0), 0],
    [at(0, 7), 100],
    [at(256, 256), 50],
    [at(100, 50), 33.333333333],
    [at(90, 10, [true, false]), 0],
    [at(90, 10, [false, true]), 100],
  ])('of %j is %d', (servers, percent) => {
    expect(percentOf(servers, 'a', 'b')).toBe(percent)
    expect(percentOf([...servers, { name: 'c', weight: 0, ready: true }], 'a', 'b')).toBe(percent)
    expect(percentOf([...servers, { name: 'c', weight: 9, ready: false }], 'a', 'b')).toBe(percent)
  })
  it.each([
    [at(0, 0), 'neither server'],
    [at(90, 10, [false, false]), 'neither server'],
    [[...at(90, 10), { name: 'c', weight: 1, ready: true }], 'c takes a share'],
    [at(90, 10).slice(1), 'the servers that share the traffic are b'],
    [[], 'the servers that share the traffic are none'],
  ])('of %j is none', (servers, why) => {
    expect(() => percentOf(servers, 'a', 'b')).toThrow(why)
  })
})

describe('whole weights for a percent', () => {
  it.each([
    [0, [100, 0]],
    [1, [99, 1]],
    [100, [0, 100]],
    [12.5, [175, 25]],
    [0.5, [199, 1]],
    [66.66666666666667, [1, 2]],
    [0.4, [249, 1]],
  ])('%d are %j', (percent, weights) => {
    expect(exactShares(percent)).toEqual(weights)
  })
  it.each([33.3, 66.7, 99.9, 0.1, 0.001])('of %d do not exist up to 256', (percent) => {
    expect(exactShares(percent)).toBeUndefined()
  })
  it('exist for every whole percent, and read back as it', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const [first, second] = exactShares(percent)!
      const servers = [
        { name: 'a', weight: first, ready: true },
        { name: 'b', weight: second, ready: true },
      ]
      expect(percentOf(servers, 'a', 'b')).toBe(percent)
    }
  })
})
