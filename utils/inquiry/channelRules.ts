import type { Audience, Layout } from './sentences/types';
import type { Channel } from './types';

export interface ChannelRules {
  /** Most UTF-16 units of a body. */
  limit: number;
  layout: Layout;
  audience: Audience;
  /** Everyone can read it: no order number, parcel number, payment or name. */
  isPublic: boolean;
  isSigned: boolean;
  takesAttachments: boolean;
  /** Someone answers at once: there is no day to ask for an answer by. */
  isLive: boolean;
}

/** The room and form of each channel. The limits are ours: none of the channels publishes one. */
export const channelRules: Record<Channel, ChannelRules> = {
  'seller-talk': {
    limit: 300,
    layout: 'message',
    audience: 'seller',
    isPublic: false,
    isSigned: false,
    takesAttachments: true,
    isLive: false,
  },
  'seller-inquiry': {
    limit: 1000,
    layout: 'letter',
    audience: 'seller',
    isPublic: false,
    isSigned: true,
    takesAttachments: true,
    isLive: false,
  },
  'product-qna': {
    limit: 1000,
    layout: 'message',
    audience: 'seller',
    isPublic: true,
    isSigned: false,
    takesAttachments: true,
    isLive: false,
  },
  'centre-chat': {
    limit: 1000,
    layout: 'message',
    audience: 'centre',
    isPublic: false,
    isSigned: false,
    takesAttachments: true,
    isLive: true,
  },
  'centre-mail': {
    limit: 1000,
    layout: 'letter',
    audience: 'centre',
    isPublic: false,
    isSigned: true,
    takesAttachments: true,
    isLive: false,
  },
  phone: {
    limit: 400,
    layout: 'script',
    audience: 'centre',
    isPublic: false,
    isSigned: false,
    takesAttachments: false,
    isLive: true,
  },
};

export const titleLimit = 80;
