import { useEffect, useState } from 'react';
import { dismissFault, type Fault, loadFault, onFaultChanged } from '../../utils/ledger/fault';

/** What is wrong with the ledger, live; undefined while nothing is, or before it is known. */
export function useFault(): { readonly fault: Fault | undefined; readonly dismiss: () => void } {
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    const ask = () => void loadFault().then(setFault);
    ask();
    return onFaultChanged(ask);
  }, []);
  return { fault, dismiss: () => void dismissFault() };
}
