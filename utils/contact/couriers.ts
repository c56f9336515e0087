import type { Schedule, Span } from '../hours/types';
import type { SourceId } from '../sources/sources';

/** What is known of a courier beyond its name. Contested addresses and numbers are left out. */
export interface CourierFacts {
  /** Its names as pages print them. */
  name: RegExp;
  phone?: string;
  schedule?: Schedule;
  /** Where a parcel is shown, up to its number and behind it; and what its numbers look like. */
  tracking?: { before: string; behind?: string; number: RegExp };
  sources: SourceId[];
}

const week: Span[] = [['09:00', '18:00']];
const saturday: Span[] = [['09:00', '13:00']];

export const couriers: readonly CourierFacts[] = [
  {
    name: /대한통운|CJ ?(?:GLS|택배|Logistics)/i,
    phone: '1588-1255',
    schedule: {
      days: { 1: week, 2: week, 3: week, 4: week, 5: week, 6: saturday },
      break: null,
      publicHolidays: 'unstated',
    },
    tracking: {
      before: 'https://trace.cjlogistics.com/next/tracking.html?wblNo=',
      number: /^(?:\d{10}|\d{12})$/,
    },
    sources: ['courier-cj', 'courier-cj-hours'],
  },
  {
    name: /한진/,
    phone: '1588-0011',
    tracking: {
      before:
        'https://www.hanjin.com/kor/CMS/DeliveryMgr/WaybillResult.do?mCode=MN038&schLang=KR&wblnumText2=',
      number: /^(?:\d{10}|\d{12}|\d{14})$/,
    },
    sources: ['courier-hanjin'],
  },
  {
    name: /롯데(?: ?택배| ?글로벌)|현대 ?택배|^롯데$/,
    phone: '1588-2121',
    tracking: {
      before: 'https://www.lotteglogis.com/home/reservation/tracking/linkView?InvNo=',
      number: /^\d{12}$/,
    },
    sources: ['courier-lotte'],
  },
  {
    name: /(?<![A-Z])EMS(?![A-Z])|국제우편/,
    phone: '1588-1300',
    tracking: {
      before: 'https://service.epost.go.kr/trace.RetrieveEmsRigiTraceList.comm?POST_CODE=',
      behind: '&displayHeader=N',
      number: /^[A-Z]{2}\d{9}[A-Z]{2}$/,
    },
    sources: ['courier-post'],
  },
  {
    name: /우체국|우편등기|등기우편/,
    phone: '1588-1300',
    tracking: {
      before: 'https://service.epost.go.kr/trace.RetrieveDomRigiTraceList.comm?sid1=',
      number: /^\d{13}$/,
    },
    sources: ['courier-post'],
  },
  {
    name: /로젠/,
    phone: '1588-9988',
    tracking: { before: 'https://www.ilogen.com/web/personal/trace/', number: /^\d{10,11}$/ },
    sources: ['courier-logen'],
  },
  {
    name: /합동/,
    phone: '1899-3392',
    sources: ['courier-hapdong'],
  },
  {
    name: /경동/,
    phone: '1899-5368',
    tracking: {
      before: 'https://kdexp.com/service/delivery/etc/delivery.do?barcode=',
      number: /^\d{8,16}$/,
    },
    sources: ['courier-kyungdong'],
  },
  {
    name: /천일/,
    tracking: { before: 'https://www.chunil.co.kr/HTrace/HTrace.jsp?transNo=', number: /^\d{11}$/ },
    sources: ['courier-chunil'],
  },
  {
    name: /일양/,
    phone: '1588-0002',
    sources: ['courier-ilyang'],
  },
  {
    name: /GS ?(?:25|Postbox|편의점|택배)|CVSnet|포스트박스/i,
    phone: '1577-1287',
    tracking: {
      before: 'https://www.cvsnet.co.kr/invoice/tracking.do?invoice_no=',
      number: /^\d{10,12}$/,
    },
    sources: ['courier-gs'],
  },
  {
    name: /CU ?(?:편의점|택배|post)/i,
    tracking: {
      before: 'https://www.cupost.co.kr/postbox/delivery/localResult.cupost?invoice_no=',
      // Numbers that begin with 7 are shown on another page.
      number: /^[1-689]\d{9,11}$/,
    },
    sources: ['courier-cu'],
  },
];
