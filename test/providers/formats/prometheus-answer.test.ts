import { expect, it } from 'vitest'
import { readPrometheusAnswer } from '../../../src/providers/formats/prometheus-answer.ts'

const success = (data: object, more: object = {}) => JSON.stringify({ status: 'success', data, ...more })

it.each([
  ['scalar', [1.5, '0.25'], [{ labels: {}, points: [{ at: 1_500, text: '0.25' }] }]],
  ['string', [1, '5'], [{ labels: {}, points: [{ at: 1_000, text: '"5"' }] }]],
  ['vector', [], []],
  [
    'vector',
    [{ metric: { a: 'b' }, value: [1, 'NaN'] }],
    [{ labels: { a: 'b' }, points: [{ at: 1_000, text: 'NaN' }] }],
  ],
  ['vector', [{ metric: {}, histogram: [1, {}] }], [{ labels: {}, points: [{ at: 1_000, text: undefined }] }]],
  [
    'matrix',
    [
      {
        metric: {},
        values: [
          [1, '1'],
          [3, '3'],
        ],
        histograms: [[2, {}]],
      },
    ],
    [
      {
        labels: {},
        points: [
          { at: 1_000, text: '1' },
          { at: 2_000, text: undefined },
          { at: 3_000, text: '3' },
        ],
      },
    ],
  ],
])('reads a %s %j', (resultType, result, series) => {
  expect(readPrometheusAnswer(success({ resultType, result }))).toEqual({ status: 'success', series, warnings: [] })
})

it('reads a time to the millisecond', () => {
  const answer = readPrometheusAnswer(success({ resultType: 'scalar', result: [1_795_261_232.993, '1'] }))
  expect(answer).toMatchObject({ series: [{ points: [{ at: 1_795_261_232_993 }] }] })
})

it('reads warnings and leaves infos alone', () => {
  const data = { resultType: 'vector', result: [] }
  expect(readPrometheusAnswer(success(data, { warnings: ['partial'], infos: ['?'] }))).toMatchObject({
    warnings: ['partial'],
  })
  expect(readPrometheusAnswer(success(data, { warnings: null }))).toMatchObject({ warnings: [] })
})

it('reads an error', () => {
  const body = JSON.stringify({ status: 'error', errorType: 'bad_data', error: 'no', data: null })
  expect(readPrometheusAnswer(body)).toEqual({ status: 'error', type: 'bad_data', message: 'no' })
})

it.each([
  '',
  'null',
  '<html>',
  '{}',
  '{"status":"success"}',
  success({ resultType: 'streams', result: [] }),
  success({ resultType: 'vector', result: {} }),
  success({ resultType: 'vector', result: [{ metric: {}, value: [1] }] }),
  success({ resultType: 'scalar', result: ['1', '1'] }),
])('knows that %s is none', (body) => {
  expect(readPrometheusAnswer(body)).toBeUndefined()
})
