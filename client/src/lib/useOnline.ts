import Taro from '@tarojs/taro';
import { useEffect, useRef } from 'react';

/** Calls back when the network returns, as the host reports it. */
export function useOnline(back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    const heard = ({ isConnected }: { isConnected: boolean }): void => {
      if (isConnected) latest.current();
    };
    Taro.onNetworkStatusChange(heard);
    return () => Taro.offNetworkStatusChange(heard);
  }, []);
}
