'use client'

import { useEffect } from 'react'
import { forgetOwner } from '@/lib/device/forget'

/** An account was deleted: what this browser had not sent yet goes with it. */
export function ForgetOwner({ owner }: { owner: string }) {
  useEffect(() => {
    void forgetOwner(owner)
  }, [owner])
  return null
}
