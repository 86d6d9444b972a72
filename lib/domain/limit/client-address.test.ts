import { describe, expect, test } from 'vitest'
import { clientAddress, networkOf } from './client-address'

describe('the address of a request', () => {
  test('is the other end of the connection, whatever the request claims', () => {
    expect(clientAddress('203.0.113.5', '198.51.100.1', 0)).toBe('203.0.113.5')
    expect(clientAddress('203.0.113.5', null, 0)).toBe('203.0.113.5')
  })

  test('behind one proxy is the last one that the proxy wrote; what a client put before it counts for nothing', () => {
    expect(clientAddress('127.0.0.1', '198.51.100.1', 1)).toBe('198.51.100.1')
    expect(clientAddress('127.0.0.1', '10.9.8.7, 6.6.6.6 , 198.51.100.1', 1)).toBe('198.51.100.1')
  })

  test('behind two proxies is the last but one', () => {
    expect(clientAddress('127.0.0.1', '6.6.6.6, 198.51.100.1, 192.0.2.44', 2)).toBe('198.51.100.1')
  })

  test('is the nearest that is known where a proxy was left out', () => {
    expect(clientAddress('203.0.113.5', null, 1)).toBe('203.0.113.5')
    expect(clientAddress('127.0.0.1', '198.51.100.1', 3)).toBe('198.51.100.1')
  })

  test('that nobody can tell is one for all', () => {
    expect(clientAddress(null, '198.51.100.1', 0)).toBe('unknown')
    expect(clientAddress('127.0.0.1', 'my house', 1)).toBe('unknown')
  })
})

describe('one subscriber', () => {
  test.each([
    ['203.0.113.5', '203.0.113.5'],
    [' 203.0.113.5:4711 ', '203.0.113.5'],
    ['::ffff:203.0.113.5', '203.0.113.5'],
    ['::FFFF:cb00:7105', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8::1.2.3.4', '2001:db8:0:0::/64'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  test.each([
    '',
    '256.1.1.1',
    '1.2.3',
    '1.2.3.4.',
    '1.2.3.4.5',
    '1:2',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7:8:9',
    'g::1',
    '12345::',
  ])('%j is nobody in particular', (text) => {
    expect(networkOf(text)).toBe('unknown')
  })
})
