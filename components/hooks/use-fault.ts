import { useEffect, useState } from 'react';
import { type Fault, loadFault, onFaultChanged } from '../../utils/ledger/fault';

/** What is wrong with the ledger, live; undefined while nothing is, or before it is known. */
export function useFault(): Fault | undefined {
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    const ask = () => void loadFault().then(setFault);
    ask();
    return onFaultChanged(ask);
  }, []);
  return fault;
}
