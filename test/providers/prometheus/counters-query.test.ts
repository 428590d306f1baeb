import { expect, it } from 'vitest'
import { counterNames, countersQuery } from '../../../src/providers/prometheus/counters-query.ts'
import { selector } from '../../../src/providers/prometheus/selector.ts'

it.each([
  [['up'], {}, 'up'],
  [['up'], { job: 'a"b\\c\nd' }, 'up{job="a\\"b\\\\c\\nd"}'],
  [['a', 'b:c'], { x: '1', y: '2' }, '{__name__=~"a|b:c",x="1",y="2"}'],
  [[], { x: '1' }, '{x="1"}'],
])('names %j with labels %j are %s in PromQL', (names, labels, promql) => {
  expect(selector(names, labels)).toBe(promql)
})

it('asks for raw counters, their start and their scrape in one query, and never for a rate', () => {
  const wanted = {
    requests: 'hits_total',
    duration: 'hit_seconds',
    errors: { metric: 'misses_total' },
    labels: { v: '42' },
    instanceLabel: 'pod',
  }
  expect(countersQuery(counterNames(wanted), wanted).split(' or label_replace')).toEqual([
    '{__name__=~"hits_total|misses_total|hit_seconds_bucket",v="42"}',
    '((process_start_time_seconds{v="42"} or (process_start_time_seconds and on (pod, job) hits_total{v="42"})), "sluice_part", "started", "", "")',
    '(max by (pod) (timestamp(hits_total{v="42"})), "sluice_part", "scraped", "", "")',
    '(max by (pod) (timestamp(process_start_time_seconds{v="42"})), "sluice_part", "scraped", "", "")',
  ])
})

it('looks for each name once, and for no start where an exporter knows none', () => {
  const errors = { status: /^5..$/ }
  expect(counterNames({ errors, labels: {} })).toEqual({
    requests: [
      'http_requests_total',
      'http_request_duration_seconds_count',
      'nginx_vts_server_requests_total',
      'nginxplus_server_zone_responses',
      'haproxy_server_http_responses_total',
    ],
    errors: [],
    buckets: ['http_request_duration_seconds_bucket', 'nginx_vts_server_request_duration_seconds_bucket'],
    startedAt: ['process_start_time_seconds', 'nginx_vts_start_time_seconds', 'haproxy_process_start_time_seconds'],
  })
  const plus = { requests: 'nginxplus_server_zone_responses', errors, labels: { zone: 'a' } }
  expect(countersQuery(counterNames(plus), plus)).toBe(
    'nginxplus_server_zone_responses{zone="a"} or label_replace(max by (instance) (timestamp(nginxplus_server_zone_responses{zone="a"})), "sluice_part", "scraped", "", "")',
  )
})
