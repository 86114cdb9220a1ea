import { dismissFault, type Fault, loadFault, onFaultChanged } from '../../utils/ledger/fault';
import { useReading } from './use-reading';

/** What is wrong with the ledger, live; undefined while nothing is, or before it is known. */
export function useFault(): { readonly fault: Fault | undefined; readonly dismiss: () => void } {
  const fault = useReading(loadFault, onFaultChanged);
  return { fault, dismiss: () => void dismissFault() };
}
