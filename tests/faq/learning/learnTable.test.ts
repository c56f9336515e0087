import { describe, expect, test } from 'vitest';
import { learnTable } from '../../../scripts/faq/learnTable';
import { proposeThresholds, type Evidence } from '../../../scripts/faq/proposeThresholds';
import { judgeBy } from '../../../utils/faq/judge';
import { readKorean } from '../../../utils/faq/readQuery';

const about = (expected: string[], texts: string) =>
  texts.split(', ').map((text) => ({ text, expected, times: 1 }));
const questions = [
  ...about(
    ['refund'],
    '환불 언제, 환불 됐나요, 환불 안 와요, 환불 얼마, 환불 며칠, 환불 기다려요, 환불 늦어요',
  ),
  ...about(
    ['late'],
    '배송 언제, 배송 됐나요, 배송 안 와요, 배송 어디, 배송 며칠, 배송 기다려요, 배송 늦어요',
  ),
  ...about([], '날씨 어때, 날씨 추워, 날씨 좋네, 날씨 맑음, 날씨 흐림, 날씨 더워, 날씨 비, 날씨 눈'),
];
const settings = { read: readKorean, sparseness: 1, fewest: 2 };
const table = learnTable(questions, settings);
const judged = (text: string) => judgeBy(table)(readKorean(text)!);

describe('a learned table', () => {
  test('tells what words mean that stood in what was learned', () => {
    expect(judged('내 환불은').scored[0]?.id).toBe('refund');
    expect(judged('내 배송은').scored[0]?.id).toBe('late');
  });

  test('knows what is out of scope from what is not', () => {
    expect(judged('오늘 날씨').outOfScope).toBeGreaterThan(judged('내 환불은').outOfScope);
  });

  test('is the same whenever it is learned', () => {
    expect(learnTable(questions, settings)).toEqual(table);
  });
});

const of = (outOfScope: number, score: number, isRight: boolean): Evidence => ({
  outOfScope,
  score,
  isRight,
  isInScope: true,
});

describe('thresholds', () => {
  test('answer 94 of 100 of those in scope', () => {
    const evidence = Array.from({ length: 100 }, (_, index) => of(index / 100, 0.9, true));
    const { outOfScope } = proposeThresholds(evidence);
    expect(evidence.filter((one) => one.outOfScope < outOfScope)).toHaveLength(94);
  });

  test('are sure from where on nineteen of twenty are right', () => {
    const right = Array.from({ length: 19 }, () => of(0, 0.8, true));
    const evidence = [...right, of(0, 0.7, false), of(0, 0.5, false), of(0, 0.4, false), of(0.9, 0, false)];
    expect(proposeThresholds(evidence).confident).toBe(0.7);
  });
});
