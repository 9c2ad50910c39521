import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'The park covers [[1200 km2|1,200 sq km]].',
  'The park covers [[300 har|300 hectares]].',
  'The pipe is [[500 km|500km]] long.',
  'The screen is a [[3.5 in_i|3.5-inch display]].',
  'It was [[37 Cel|37C]] in the shade.',
  'It was [[37 Cel|37 degrees Celsius]] in the shade.',
  'The man is [[5 ft_i|5ft]] [[11 in_i|11in]] tall.',
  'The barge carries [[20 t|twenty tonnes]] of grain.',
  'The plant makes [[400 MW|400 megawatts]].',
  'They pumped [[2000000 bbl_us/d|2 million barrels a day]].',
  'The train ran at [[200 km/h|200 kph]].',
  'The sack weighs [[50 kg|50 kilos]].',
  'It is [[9420 nmi_i|9,420 nautical miles]] away.',
  'The disk holds [[160 GBy at-most|up to 160GB]].',
  'He ran the [[100 m|100m race]].',
  'The melon weighs [[12 lb_av|12 pounds]].',
]);
