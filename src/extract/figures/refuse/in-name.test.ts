import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'The flight was cancelled by COVID-19.',
  'The F-35 landed beside a Boeing 737.',
  'They drove along Route 66 and Highway 61.',
  'The site wants IE 11 or Windows 7.',
  'Apollo 11 was first.',
  'Flight 370 left at dawn.',
  'It breaks Article 50 and Section 230.',
  'The firm filed for Chapter 11.',
  'It sold [[20|20 of its Boeing 777 planes]].',
  'Northair bought [[20|20 Boeing 777 planes]].',
  'The new iPhone 4 runs iOS 5.',
  'It needs version 10.4 to run.',
  'He ranked No. 5 in the list.',
  'The A380 and the 7e7 are jets.',
  'The 777-200LR is long.',
  'The S&P 500 lost ground.',
  'Northair retired its last 737 jet.',
  'The Big Three met again.',
  'She lives at 200 W. Mill Road.',
]);
