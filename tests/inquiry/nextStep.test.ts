import { describe, expect, it } from 'vitest';
import { answerDays } from '../../utils/inquiry/answerDays';
import { nextStep } from '../../utils/inquiry/nextStep';
import type { Channel, EarlierInquiry } from '../../utils/inquiry/types';

function step(sent: [on: string, channel: Channel][], today: string, naver = true) {
  const earlier: EarlierInquiry[] = sent.map(([on, channel]) => ({ on, channel }));
  return nextStep(earlier, today, { naver, usualDays: (channel) => answerDays[channel] });
}

describe('the next step', () => {
  it('is to wait for the channel’s usual time, in business days', () => {
    // Tuesday: an answer may come until Wednesday is over.
    expect(step([['2025-11-18', 'seller-inquiry']], '2025-11-19')).toEqual({
      step: 'wait',
      until: '2025-11-19',
    });
    expect(step([['2025-11-18', 'seller-inquiry']], '2025-11-20')).toEqual({
      step: 'again',
      channel: 'seller-inquiry',
    });
    // Friday: the weekend does not count.
    expect(step([['2025-11-21', 'seller-inquiry']], '2025-11-24')).toEqual({
      step: 'wait',
      until: '2025-11-24',
    });
    expect(step([['2025-11-18', 'centre-mail']], '2025-11-20')).toMatchObject({ step: 'wait' });
  });

  it('is the channel that leaves a record, whatever came first', () => {
    expect(step([['2025-11-18', 'seller-talk']], '2025-11-20')).toEqual({
      step: 'again',
      channel: 'seller-inquiry',
    });
  });

  it('is the centre after two messages to the seller, for Naver’s orders', () => {
    const sent: [string, Channel][] = [
      ['2025-11-17', 'seller-talk'],
      ['2025-11-19', 'seller-inquiry'],
    ];
    expect(step(sent, '2025-11-20')).toEqual({ step: 'wait', until: '2025-11-20' });
    expect(step(sent, '2025-11-21')).toEqual({ step: 'centre', channel: 'centre-mail' });
    expect(step(sent, '2025-11-21', false)).toEqual({ step: 'consumer-centre' });
  });

  it('is the consumer centre once the centre has not answered either', () => {
    const sent: [string, Channel][] = [
      ['2025-11-12', 'seller-inquiry'],
      ['2025-11-17', 'centre-mail'],
    ];
    expect(step(sent, '2025-11-19')).toEqual({ step: 'wait', until: '2025-11-19' });
    expect(step(sent, '2025-11-20')).toEqual({ step: 'consumer-centre' });
  });

  it('is one more to the centre where that was asked first', () => {
    const sent: [string, Channel][] = [['2025-11-17', 'centre-chat']];
    expect(step(sent, '2025-11-19')).toEqual({ step: 'again', channel: 'centre-mail' });
    expect(step([...sent, ['2025-11-19', 'centre-mail']], '2025-11-24')).toEqual({ step: 'consumer-centre' });
  });

  it('is none where nothing was sent or a day makes no sense', () => {
    expect(step([], '2025-11-19')).toBeNull();
    expect(step([['someday', 'phone']], '2025-11-19')).toBeNull();
    expect(
      nextStep([{ on: '2025-11-18', channel: 'phone' }], null, { naver: true, usualDays: () => 1 }),
    ).toBeNull();
  });
});
