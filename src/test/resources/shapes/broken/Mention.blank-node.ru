INSERT DATA { [] a pin:Mention ; oa:hasSource <list/l> }
