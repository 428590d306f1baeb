import { expect, it } from 'vitest'
import { gateOf, homesOf } from '../../../src/core/findings/gate.ts'
import { finding, secret, vulnerability } from './samples.ts'

it.each([
  ['code', finding()],
  ['code', finding({ kind: 'web' })],
  ['code', finding({ kind: 'lint' })],
  ['dependencies', vulnerability()],
  ['dependencies', finding({ kind: 'license', package: { name: 'a', ecosystem: 'npm' } })],
  ['container', vulnerability({}, { ecosystem: 'deb' })],
  ['container', finding({ kind: 'config', rule: 'DL3008', spot: { path: 'images/x' } })],
  ['container', finding({ kind: 'config', rule: 'a', spot: { path: 'app/prod.Dockerfile' } })],
  ['container', finding({ kind: 'config', rule: 'CKV_K8S_8' })],
  ['access-control', finding({ kind: 'config', rule: 'CKV_AWS_1', spot: { path: 'main.tf' } })],
  ['access-control', finding({ kind: 'workflow' })],
  ['access-control', secret()],
] as const)('at %s stands %j', (gate, given) => {
  expect(gateOf(given)).toBe(gate)
})

it('a tool that nobody knows looks at code', () => {
  expect([homesOf('trivy'), homesOf('mine'), homesOf('constructor')]).toEqual([
    ['dependencies', 'container'],
    ['code'],
    ['code'],
  ])
})
