DELETE DATA { <mention/l/1> pin:note "DisWOT在SP蒸馏方法的这个工作的基础之上"@zh-Hans } ;
INSERT DATA { <mention/l/1> pin:note "DisWOT在SP蒸馏方法的这个工作的基础之上" }
