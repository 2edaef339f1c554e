import { describe, expect, test } from 'vitest';
import { destinationOf, issueAddress, MAX_ISSUE_ADDRESS } from '../../../src/report/destination.ts';

const ISSUE = 'https://code.example/masthead/issues/new?title={title}&body={body}';
const intake = (address: string): unknown => ({ is: 'intake', address, host: new URL(address).host });

describe('where reports go', () => {
  test.each([
    ['https://reports.example/v1/', ISSUE, intake('https://reports.example/v1/')],
    ['https://reports.example', undefined, intake('https://reports.example/')],
    ['https://reports.example:8443/v1', undefined, intake('https://reports.example:8443/v1/')],
    [undefined, ISSUE, { is: 'issue', template: ISSUE, host: 'code.example' }],
    ['http://reports.example/', ISSUE, { is: 'issue', template: ISSUE, host: 'code.example' }],
    [undefined, undefined, { is: 'file' }],
    ['', '', { is: 'file' }],
    ['https://me:secret@reports.example/', undefined, { is: 'file' }],
    ['https://reports.example/?reader=17', undefined, { is: 'file' }],
    ['https://reports.example/#x', undefined, { is: 'file' }],
    ['javascript:alert(1)', 'data:text/html,{body}', { is: 'file' }],
    ['not an address', 'https://code.example/new', { is: 'file' }],
    [undefined, 'https://{body}.example/?x=1', { is: 'file' }],
  ])('%s, %s', (address, issue, expected) => {
    expect(destinationOf(address, issue)).toEqual(expected);
  });
});

describe('an issue page', () => {
  test('is filled in, whatever the text holds', () => {
    const text = 'a & b\n{title} $& “c”';
    const url = new URL(issueAddress(ISSUE, 'Report: {body}', text) ?? '');
    expect(url.searchParams.get('body')).toBe(text);
    expect(url.origin).toBe('https://code.example');
  });

  test('too long a text is none', () => {
    expect(issueAddress(ISSUE, 'x', 'y'.repeat(MAX_ISSUE_ADDRESS))).toBeNull();
  });
});
