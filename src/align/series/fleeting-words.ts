/** Things whose number is another one every day: two of them, told on two days or at two hours, never exclude each other. Singular. */
export const FLEETING: ReadonlySet<string> = new Set(
  'index average dow nasdaq nikkei ftse dax cac topix sensex ibovespa stoxx kospi stock share price barrel crude oil gold bond yield exchange currency dollar euro yen rouble ruble temperature wind gust attendance trading market closing'.split(
    ' ',
  ),
);

/**
 * What a share in per cent may be of so that it has a level: "the unemployment rate is 4 %". Of anything else a per cent is most often
 * the amount by which it changed, though the verb may stand too far away to tell.
 */
export const RATES: ReadonlySet<string> = new Set(
  'rate share turnout inflation unemployment joblessness support approval vote interest tax proportion majority coverage capacity interest quota tariff duty level target discount power concentration efficacy effectiveness'.split(
    ' ',
  ),
);

/** Heads that name nothing by themselves, whatever place stands beside them: "a low of 3,000", "the mark of 5,000". Singular. */
export const EMPTY_HEADS: ReadonlySet<string> = new Set(
  'mark low high record level point addition total amount number closing opening price figure sum value rest part half majority average peak bottom way time score seat a thing item lot version bit one other series game match season member gauge caliber calibre'.split(
    ' ',
  ),
);
